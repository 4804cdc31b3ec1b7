/**
 * Characters of names that are written in several ways, each group as one: the simplified form first (General Standard Chinese Characters,
 * 2013), then the traditional and the Japanese forms (Unihan kTraditionalVariant, kZVariant; Japanese joyo table of 2010). Written by hand for
 * the characters that surnames, given names, places and companies use.
 */
const groups = `
张張 陈陳 刘劉 杨楊 黄黃 赵趙 吴吳呉 孙孫 马馬 罗羅 郑鄭 谢謝 韩韓 冯馮 邓鄧 许許 苏蘇 卢盧 蒋蔣 贾賈 叶葉 阎閻 余餘 钟鐘鍾 谭譚 陆陸 韦韋 邹鄒 龙龍竜 龚龔 顾顧 赖賴 万萬 钱錢 汤湯 贺賀
严嚴厳 鲁魯 齐齊斉 颜顔顏 温溫 关關関 聂聶 兰蘭 欧歐欧 闫閆 骆駱 鲍鮑 单單 萧蕭 窦竇 庞龐 谷穀 项項 涂塗 费費 车車 毕畢
伟偉 国國 华華 丽麗 军軍 强強 东東 凤鳳 红紅 兴興 荣榮栄 贵貴 云雲 飞飛 龄齢齡 凯凱 宁寧 庆慶 义義 礼禮 乐樂楽 寿壽 宝寶宝 银銀 铁鐵鉄 锋鋒 钢鋼 铭銘 锦錦 键鍵 镇鎮 长長 门門 问問 闻聞 阳陽 阴陰
陕陝 随隨 隐隱 难難 雾霧 静靜静 韵韻 页頁 顺順 须須 颖穎 题題 风風 饶饒 驰馳 骏駿 骄驕 鸿鴻 鹏鵬 鹤鶴 麦麥 黾黽 齿齒 圣聖 实實実 宾賓 对對 导導 将將 尔爾 尧堯 层層 岁歲 岛島嶋嶌 岚嵐 峦巒 币幣 帅帥 师師
带帶 广廣広 应應応 库庫 庐廬 开開 异異 张張 弥彌弥 归歸 录錄録 彦彥 彻徹 径徑 御禦 忆憶 怀懷 态態 总總 恒恆 恋戀 惠恵 悦悅 惊驚 惠恵 愿願 戏戲 战戰 户戶戸 扬揚 抚撫 报報 拥擁 择擇沢 挥揮 损損 换換 据據
摄攝 敌敵 数數 斋齋斎 斗鬥 断斷 无無 旧舊 时時 旷曠 昙曇 显顯 晋晉 晓曉暁 晖暉 暂暫 术術 机機 杀殺 权權 条條 来來 极極 构構 枣棗 枪槍 柜櫃 标標 栋棟 树樹 样樣 桥橋 桦樺 桢楨 检檢 楼樓 横橫 樱櫻桜 欢歡 岁歲
残殘 毁毀 气氣気 汇匯 汉漢 沈瀋 沟溝 沧滄 沪滬 泪淚 泽澤沢 洁潔 浅淺 浊濁 测測 济濟済 浓濃 涛濤 涌湧 润潤 涧澗 涨漲 渊淵 渔漁 温溫 湾灣 湿濕 满滿 滨濱浜 滩灘 潜潛 澜瀾 灯燈 灵靈 炉爐 炜煒 点點 炼煉
烁爍 烂爛 烧燒 热熱 焕煥 爱愛 爷爺 牵牽 状狀 独獨 狮獅 玛瑪 环環 现現 琼瓊 瑶瑤瑶 璎瓔 电電 画畫 畅暢 疗療 盖蓋 盘盤 监監 盐鹽塩 矿礦 码碼 确確 祯禎 祷禱 离離 种種 积積 称稱 稣穌 穷窮 窃竊 竞競 笔筆 筑築
简簡 类類 粮糧 纪紀 红紅 纤纖 约約 级級 纯純 纲綱 纳納 纵縱 纶綸 纺紡 纽紐 线線 练練 组組 细細 织織 终終 绍紹 经經経 结結 绘繪絵 络絡 绝絕 统統 绢絹 绣繡 继繼 绩績 绪緒 续續 维維 绵綿 绿綠緑 缘緣 编編 缪繆
网網 罗羅 罚罰 职職 联聯 聪聰 肃肅 胜勝 胡鬍 脉脈 腾騰 舰艦 艳艷 艺藝 节節 芦蘆 苍蒼 范範 茎莖 荐薦 荫蔭 药藥薬 莲蓮 莹瑩 获獲 蓝藍 蔷薔 虑慮 虽雖 补補 装裝 览覽 觉覺 规規 视視 观觀 誉譽 计計
认認 让讓 训訓 议議 记記 讲講 许許 论論 设設 访訪 证證 识識 诉訴 词詞 译譯訳 诚誠 诗詩 话話 诞誕 详詳 语語 说說 请請 诸諸 诺諾 读讀読 谊誼 谋謀 谐諧 谦謙 谨謹 贝貝 贞貞 负負 贡貢 财財 责責 贤賢 账賬 货貨 质質
贯貫 贝貝 贸貿 贺賀 资資 赋賦 赏賞 赐賜 赖賴 赞贊 赠贈 赢贏 跃躍 轩軒 轮輪 软軟 轻輕軽 载載 辅輔 辆輛 辉輝 辑輯 输輸 辽遼 达達 迁遷 过過 运運 还還 进進 远遠 连連 迟遲 适適 选選 逊遜 递遞 遥遙遥 邮郵 邻鄰 
里裏 鉴鑒 针針 钊釗 钏釧 钦欽 钧鈞 钮鈕 钰鈺 铃鈴 铜銅 铝鋁 锐銳 锡錫 镜鏡 闪閃 闭閉 闯闖 间間 闽閩 阁閣 队隊 阵陣 阶階 际際 陇隴 险險 雏雛 双雙 韬韜 顶頂 领領 频頻 额額 飘飄 饭飯 饮飲 饰飾 馆館 驹駒
驾駕 骅驊 验驗 骑騎 骞騫 鱼魚 鲜鮮 鲸鯨 鸟鳥 鸡雞 鸣鳴 鸥鷗 鸾鸞 鹃鵑 鹰鷹 丰豐豊 临臨 为為 举舉 乔喬 书書 买買 乱亂 争爭 于於 亏虧 亚亞亜 产產産 亩畝 亲親 亿億 仅僅 从從 仓倉 仪儀 们們 价價 众眾 优優 会會
伞傘 传傳 伤傷 伦倫 伪偽 余餘 体體 佣傭 侠俠 侦偵 侨僑 俊儁 债債 倾傾 储儲 儿兒 党黨 兰蘭 养養 内內 冈岡 写寫 冲沖 决決 况況 冻凍 净淨浄 减減 凭憑 击擊 创創 则則 刚剛 别別 剂劑 剑劍剣 剧劇 办辦 务務 动動 励勵
劲勁 劳勞 势勢 勋勛勲 区區 医醫 协協 卖賣 卫衛 厂廠 厅廳 历歷暦 压壓 县縣県 参參 变變 号號 叹嘆 后後 启啟 员員 咏詠 响響 团團 园園 围圍 图圖図 圆圓円 场場 坏壞 块塊 坚堅 坛壇 垒壘 声聲 处處 备備 复復
头頭 夸誇 夺奪 奋奮 奖獎 妇婦 妈媽 娄婁 娅婭 娇嬌 婴嬰 学學 宪憲 宽寬 审審 宫宮 寻尋 专專 业業 严嚴 丧喪 个個 边邊邉辺 高髙 崎﨑碕 德徳 黑黒 增増 吉𠮷 真眞 槙槇 滝瀧 塚塚 壮壯 条條 恳懇 祐佑
`;

/** Made for the first name in Chinese signs: most files hold none, and every start and every thread would make it. */
let simple: ReadonlyMap<string, string> | null = null;

/** Han characters with each variant written as the first of its group; other signs as they are. */
export function plainHan(text: string): string {
  simple ??= read();
  let plain = '';
  for (const sign of text) plain += simple.get(sign) ?? sign;
  return plain;
}

function read(): Map<string, string> {
  const map = new Map<string, string>();
  for (const group of groups.trim().split(/\s+/)) {
    const [first, ...others] = [...group];
    for (const other of others) if (!map.has(other)) map.set(other, first);
  }
  return map;
}
