/** Surnames of two characters: Chinese (Hundred Family Surnames and common use) and Korean; all others are of one. */
export const chineseDoubleSurnames: ReadonlySet<string> = new Set(
  '欧阳 歐陽 司马 司馬 诸葛 諸葛 上官 夏侯 皇甫 尉迟 尉遲 公孙 公孫 慕容 令狐 宇文 长孙 長孫 司徒 司空 东方 東方 南宫 南宮 端木 百里 呼延 轩辕 軒轅 独孤 獨孤 拓跋 申屠 太史 闻人 聞人'.split(
    ' ',
  ),
);
export const koreanDoubleSurnames: ReadonlySet<string> = new Set(
  '남궁 황보 제갈 사공 선우 독고 동방 서문 망절'.split(' '),
);
