/** Family names that begin no other common word after 患者: what follows is a name without more evidence. */
export const CLEAR_SURNAMES =
  '王李张刘陈杨赵吴周徐孙朱胡郭林罗郑梁谢宋唐许韩冯邓曹彭萧蔡潘田董袁蒋余杜叶程苏魏吕丁沈姚卢姜崔谭陆汪范廖贾韦付邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔汤汪兰俞翁裴欧柳阎戚倪骆葛聂樊霍殷舒申詹阮管柯卞鲍岑焦钟傅赖高马黄石康方夏温章齐童宁乔牛洪鲁梅盛季何尤屈';

/** Family names that are other words too: 高, 方, 曾, 时 … They count where sex or age follows at once. */
export const OTHER_SURNAMES =
  '白金文任常曾于应经从都向单解明别随全和平安成左后连易关边游路季时华章齐梅盛童宁乔牛洪鲁苗花凌甘包司柏水窦费鱼祁伍米计戈毕滕习项祝房耿古党简文庄涂麦冉商占辛桂席宗冷敖凤阳尚郁';

/** Characters of given names that are hardly ever the second and third of another sequence: two of them behind a family name are a name. */
export const GIVEN_NAMES =
  '明伟芳娜敏静丽强磊军洋勇艳杰娟涛超秀霞刚桂英华玉兰红建国辉永健志兴海波宁贵福龙祥武飞彬富昌康星松庆民裕哲浩亮宏斌栋翔旭鹏泽晨辰德泰雄琛楠榕航弘梅琳倩雪莉莲淑珍凤萍慧婷颖燕琴云莹璐佳欣怡瑶蕾薇菲妍雯洁珊晶嘉俊凯峰小晓雨子轩宇涵梓';

export const DOUBLE_SURNAMES =
  '欧阳|上官|司马|诸葛|东方|皇甫|尉迟|公孙|慕容|令狐|司徒|司空|夏侯|端木|百里|南宫|长孙|宇文|轩辕|呼延|闻人|澹台';

/** Family names as they are spelled in English. */
export const SPELLED_SURNAMES =
  'Wang|Li|Lee|Zhang|Liu|Chen|Yang|Zhao|Huang|Zhou|Wu|Xu|Sun|Hu|Zhu|Gao|Lin|He|Guo|Ma|Luo|Liang|Song|Zheng|Xie|Han|Tang|Feng|Yu|Dong|Xiao|Cheng|Cao|Yuan|Deng|Fu|Shen|Zeng|Peng|Lyu|Lv|Lu|Su|Jiang|Cai|Jia|Ding|Wei|Xue|Ye|Yan|Pan|Du|Dai|Xia|Zhong|Tian|Ren|Fan|Fang|Shi|Yao|Tan|Liao|Zou|Xiong|Jin|Hao|Kong|Bai|Cui|Kang|Mao|Qiu|Qin|Gu|Hou|Shao|Meng|Long|Wan|Duan|Qian|Yin|Chang|Qiao|Lai|Gong|Wen|Ouyang|Sima|Shangguan|Zhuge';

/** Words after 患者 that begin like a name. */
export const NO_NAMES =
  '周[末围期边身一二三四五六日天]|江[西苏]|陈[述旧]|张[口力嘴]|叶酸|毛[发细]|程度|余[下热]|许[多可]|唐山|董事|苏[醒州]|武[汉警]|付[费出款]|段落|顾[虑及客]|严[重格密]|万[一分余]|莫名|管[床路理腔]|柯萨奇|焦[虑急躁]|舒[适张服]|申[请诉]|范围|陶醉|葛根|郎中|孟[加鲁]|沈阳|韩国|宋代|吴[江中]区|常[州常见规用]|温[州度]|高[烧度龄危位峰原兴]|黄[体疸色]|金[华黄属]|马[上来]|康复|任[何意]|方[便能面才]|白[天内细]|石家|何[时种处故]|石膏|夏[天季日]|花费|包扎|经[皮鼻口胸]|平稳|安然|连夜|高[中层压温空]|马[桶路]|方[式法向案]|温[馨暖和]|季[度节]|洪水|牛[奶皮]|康[奈明]|黄[昏河]|梅[毒花雨]|万[名例]|许[久愿]|于是|应[该当]|经[常过治]|从[小未]|单[侧纯独]|解除|明[显确]|随[访机即后]|全[身麻程家部]|和[平谐]|平[素时卧均]|安[静全徽装]|成[功人年都]|连续|易[怒感]|关[节系]|游泳|路过|季节|童年|宁[波夏]|花粉|司机|水[肿疱痘]|计划|党员|简单|商量|辛苦|冷[静汗]|阳[性光]|尚[未可]|包[块括膜]';
