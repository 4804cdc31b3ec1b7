import { plainHan } from './han-variants.ts';

/**
 * Cantonese readings of characters that names are made of, as the Hong Kong Government spells them on identity documents (no tones, no
 * apostrophes), the usual spelling first; written by hand, simplified and traditional forms side by side.
 */
const cantonese = `
陈陳 chan / 黄黃 wong / 林 lam / 张張章 cheung / 李 lee li / 刘劉 lau / 吴吳 ng / 何 ho / 郑鄭 cheng / 梁 leung / 郭国國 kwok / 周 chow chau / 杨楊 yeung / 罗羅 law lo
谢謝 tse / 邓鄧 tang / 蔡 choi tsoi / 许許 hui / 萧蕭 siu / 徐 tsui chui / 王 wong / 朱 chu / 赵趙 chiu / 孙孫 suen sun / 胡 wu woo / 高 ko / 马馬 ma / 冯馮 fung / 曾 tsang / 彭 pang
潘 poon pun / 袁 yuen / 余 yu yue / 卢盧 lo / 叶葉 yip ip / 苏蘇 so / 钟鍾鐘 chung / 谭譚 tam / 廖 liu / 莫 mok / 邱 yau / 侯 hau / 江 kong / 戴 tai / 方芳 fong / 石 shek / 任 yam / 沈 sum shum / 韩韓 hon
唐 tong / 曹 tso cho / 麦麥 mak / 欧歐 au / 区區 au / 关關 kwan / 温溫 wan / 容 yung / 甘 kam / 岑 shum sham / 尹 wan / 伍 ng / 简簡 kan / 翁 yung / 龙龍 lung / 黎 lai / 霍 fok / 阮 yuen / 雷 lui / 古 ku / 司 sze / 徒 to
伟偉 wai / 建健 kin / 志 chi / 明 ming / 强強 keung / 小 siu / 红紅 hung / 玉 yuk / 春 chun / 华華 wah wa / 德 tak / 俊 chun / 杰傑 kit / 丽麗 lai / 清 ching / 秀 sau / 英 ying / 东東 tung / 平 ping / 文 man / 学學 hok / 光 kwong
嘉家 ka / 军軍 kwan / 大 tai / 永 wing / 荣榮 wing / 耀 yiu / 辉輝 fai / 雄洪 hung / 仁 yan / 义義 yee / 良 leung / 祥 cheung / 安 on / 宁寧 ning / 福 fuk / 贵貴 kwai / 财財 choi / 宝寶 po / 金 kam / 银銀 ngan / 美 mei / 芬 fan / 珍 chun / 珠 chu
兰蘭 lan / 莲蓮 lin / 凤鳳 fung / 琴 kam / 慧 wai / 敏 man / 婷 ting / 雯 man / 欣 yan / 怡 yee / 思 sze see / 诗詩 sze / 颖穎 wing / 莹瑩 ying / 佩 pui / 淑 shuk / 惠 wai / 贤賢 yin / 娟 kuen / 娥 ngo / 少 siu / 佳 kai / 浩 ho / 豪 ho / 健 kin / 康 hong
乐樂 lok / 天 tin / 子 tsz chi / 俊 chun / 轩軒 hin / 朗 long / 希 hei / 熙 hei / 晴 ching / 彤 tung / 瑶瑤 yiu / 倩 sin / 玲 ling / 燕 yin / 雪 suet / 梅 mui / 青 ching / 云雲 wan / 月 yuet / 海 hoi / 山 shan / 水 shui / 生 sang / 成 shing / 诚誠 shing
胜勝 shing / 正 ching / 中忠 chung / 信 shun / 礼禮 lai / 智 chi / 勇 yung / 刚剛 kong / 宏 wang / 振 chun / 兴興 hing / 昌 cheong / 发發 fat / 达達 tat / 民 man / 世 sai / 泽澤 chak / 润潤 yun / 森 sum / 树樹 shu / 松 chung / 柏 pak / 立 lap / 新 sun / 启啟 kai / 鸿鴻 hung / 锦錦 kam
焕煥 wun / 炳 ping / 坤 kwan / 庆慶 hing / 恩 yan / 晓曉 hiu / 静靜 ching / 洁潔 kit / 霞 ha / 萍 ping / 艳艷 yim / 桂 kwai / 香 heung / 宗 chung / 伯 pak / 仲 chung / 国 kwok / 汉漢 hon / 权權 kuen / 基 kei / 业業 yip / 元 yuen / 一 yat / 心 sum
`;

/**
 * Surnames as Cantonese, Hokkien, Teochew and Hakka speakers of Hong Kong, Malaysia, Singapore, Indonesia and Taiwan spell them, after their
 * pinyin; from general knowledge of those countries' registers.
 */
const surnames = `
chen chan tan tjan / huang wong ng oei uy bong / lin lam lim liem / zhang cheung teo chang tio thio chong / wang wong ong heng / wu ng goh go gouw / cai choi chua tsai tjoa
zheng cheng tay tee the / xu hui koh khor tsui chee kho / liang leung neo niu nio / yang yeung yeo yong njoo / luo law loh lo / xie tse chia cheah / guo kwok kwek quek kueh
zhou chow chew chiew tjioe / he ho hoe hor / li lee lie / liu lau low lew liew / deng tang theng / xiao siu seow siow / sun suen soon / zhu chu choo tjoe / zhao chiu teoh tio
gao ko kow kaw / ma mah beh / feng fung pang / zeng tsang chan tjan chen / peng pang pheng / pan poon phua phoa / yuan yuen wan / ye yip yap ip / su so soh souw / zhong chung cheong
tan tam tham / jiang keung kang kong chiang / dai tai tay / fang fong png hong / shen sum shum sim / tang tong tng / he hor / hong hung ang / hou hau how / lu lo loo loke / qiu yau khoo hew
`;

/** Made with the first Han name that meets a Latin one. */
let readings: ReadonlyMap<string, readonly string[]> | null = null;
/** A surname of the south to the pinyin that it may stand for. */
export const southernSurnames: ReadonlyMap<string, readonly string[]> = readSurnames();

function readCharacters(): Map<string, string[]> {
  const map = new Map<string, string[]>();
  for (const entry of cantonese.trim().split(/ \/ |\n/)) {
    const [signs, ...spellings] = entry.split(' ');
    for (const sign of signs) {
      const key = plainHan(sign);
      map.set(key, [...new Set([...(map.get(key) ?? []), ...spellings])]);
    }
  }
  return map;
}

function readSurnames(): Map<string, string[]> {
  const map = new Map<string, string[]>();
  for (const entry of surnames.trim().split(/ \/ |\n/)) {
    const [pinyin, ...spellings] = entry.split(' ');
    for (const spelling of spellings) map.set(spelling, [...new Set([...(map.get(spelling) ?? []), pinyin])]);
  }
  return map;
}

/** Is a Latin word a Cantonese reading of Han characters, each of them listed? */
export function isCantoneseOf(latin: string, han: string): boolean {
  readings ??= readCharacters();
  let rests = [latin];
  for (const sign of han) {
    const spellings = readings.get(plainHan(sign)) ?? [];
    rests = rests.flatMap((rest) =>
      spellings.filter((one) => rest.startsWith(one)).map((one) => rest.slice(one.length)),
    );
    if (rests.length === 0) return false;
  }
  return rests.includes('');
}
