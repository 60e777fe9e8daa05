import type { Affiliation } from './affiliation';

const HAN = '[\\p{Script=Han}々]';
const KANA = '[\\p{Script=Hiragana}\\p{Script=Katakana}ー]';
const HONORIFIC = '(?:さん|氏|先生|女士|老师|老師|君|様)';

/** The family names most Chinese have. */
const CHINESE =
  /^[王李张張刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何高林罗羅郑鄭梁谢謝宋唐许許韩韓冯馮邓鄧曹彭曾肖田董袁潘于蒋蔣蔡余杜叶葉程苏蘇魏吕呂丁任沈姚卢盧姜崔钟鍾谭譚陆陸汪范金石廖贾賈夏韦韋付方白邹鄒孟熊秦邱江尹薛闫閻段雷侯龙龍史陶黎贺賀顾顧毛郝龚龔邵万萬钱錢严嚴覃武戴莫孔向汤湯敖邢柯]/u;
/** The family names most Japanese have. */
const JAPANESE =
  /^(?:佐藤|鈴木|高橋|田中|伊藤|渡辺|渡邊|山本|中村|小林|加藤|吉田|山田|佐々木|松本|井上|木村|斎藤|斉藤|清水|山崎|池田|橋本|阿部|石川|山口|中島|小川|前田|岡田|長谷川|藤田|後藤|近藤|村上|遠藤|青木|坂本|福田|西村|太田|三浦|岡本|松田|中川|中野|原田|小野|田村|竹内|金子|和田|石井|上田|森田|柴田|酒井|工藤|横山|宮崎|内田|高木|安藤|谷口|大野|丸山|今井|藤井)/u;

const SPACED = new RegExp(
  `^${HAN}{1,4}[ \\u3000](?:${HAN}|${KANA}){1,5}$`,
  'u',
);
const WITH_HONORIFIC = new RegExp(
  `^((?:${HAN}|${KANA}){2,8})\\s?${HONORIFIC}$`,
  'u',
);
/** Words that stand behind a space as names do. */
const NO_SPACED_NAME =
  /^(?:[和与與及或在的请請从從又再等看]|更多|现场|現場|関西|関東|东京|東京|大阪|京都|北京|上海|深圳|广州|日本|中国|株式|有限)|[ \u3000](?:[和与與及或在的]|录音|録音|录像|视频|資料|资料|動画|参加|発表|会場|感想|概要|文档|链接|地址|报名|時間|场所|場所|开始|结束|沙龙|大会|専門|公司|会社)/u;
/** Words of the same length that no one is called. */
const WORD =
  /^(?:(?:周[一二三四五六日末天年报]|于是|陈述|高清|高度|高峰|高手|方向|方面|方式|方便|曾经|夏天|龙头|向导|向下|向上|黄金|黄页|白板|钱包|石头|雷达|严重|严格|余下|史诗|武汉|郑州|徐州|苏州|江南|万一|林业|时间|地点|主题|议题|内容|总结|介绍|背景|嘉宾|讲师|分享|演讲|开场|方案|高级|高性能|高可用|马上|方法|江湖|石油|金融|白皮书|向量|任务|程序|顾客|史上|段落|陆续|万物|余额|许多|何为|何时|武器|毛病).*)$/u;

/** Whether a text is written in Chinese characters at least in part. @internal */
export function hasHan(text: string): boolean {
  return /\p{Script=Han}/u.test(text);
}

/** The name without "さん" and the like; undefined where the text cannot be a name. @internal */
export function cjkName(text: string): string | undefined {
  const name = text.trim();
  const polite = WITH_HONORIFIC.exec(name);
  if (polite) return polite[1];
  if (WORD.test(name)) return undefined;
  if (SPACED.test(name)) return NO_SPACED_NAME.test(name) ? undefined : name;
  const length = [...name].length;
  if (!new RegExp(`^${HAN}+$`, 'u').test(name)) return undefined;
  if (length >= 2 && length <= 3 && CHINESE.test(name)) return name;
  return length >= 3 && length <= 5 && JAPANESE.test(name) ? name : undefined;
}

/** "宋小明-xiaoming": with what she is called elsewhere. */
const WITH_HANDLE = /^(\p{Script=Han}{2,4})[-－–_]\s?[\w.]{2,30}$/u;

/** A person with what stands in brackets behind the name, "鈴木一郎さん（Acme）". @internal */
export function cjkPerson(
  text: string,
): ({ name: string } & Partial<Affiliation>) | undefined {
  const bracket = /^([^()（）]{2,12}?)\s*[(（]([^()（）]{1,60})[)）]$/u.exec(
    text.trim().replace(WITH_HANDLE, '$1'),
  );
  const name = cjkName(
    bracket ? bracket[1] : text.trim().replace(WITH_HANDLE, '$1'),
  );
  if (!name) return undefined;
  if (!bracket) return { name };
  const [organization, role] = bracket[2].split(/[，,]\s*/);
  return { name, organization, ...(role && { role }) };
}

/** Longer names end nothing. */
const LONGEST_NAME = 12;

/**
 * The person a text in Chinese or Japanese ends with, "示例云架构师王小测", "昨日は鈴木一郎さん": behind a space or a mark, with
 * "さん", or as the last two to four characters that can be a name.
 *
 * @internal
 */
export function cjkNameAtEnd(
  text: string,
): { name: string; organization: string | null } | undefined {
  const end = text.trimEnd().slice(-40);
  const word = /[^\s、，,。：:;；・（）()「」『』《》]+$/u.exec(end)?.[0] ?? '';
  const polite = new RegExp(
    `((?:${HAN}|${KANA}){2,8})\\s?${HONORIFIC}$`,
    'u',
  ).exec(end);
  const spaced = new RegExp(
    `(?<!\\p{L})${HAN}{1,4}[ \\u3000]${HAN}{1,4}${HONORIFIC}$`,
    'u',
  ).exec(end);
  if (spaced)
    return {
      name: spaced[0].replace(new RegExp(`${HONORIFIC}$`, 'u'), ''),
      organization: null,
    };
  if (polite) {
    const [whole] = polite[1]
      .split(/(?:は|が|の|で|と|に|を|も)(?=[^はがのでとにをも]*$)/u)
      .slice(-1);
    if (whole.length >= 2) return { name: whole, organization: null };
  }
  if (word.length <= LONGEST_NAME) {
    const name = cjkName(word);
    if (name) return { name, organization: null };
  }
  const brought = new RegExp(`由(${HAN}{2,4})$`, 'u').exec(word)?.[1];
  if (brought && cjkName(brought)) return { name: brought, organization: null };
  for (const length of [3, 2]) {
    const tail = [...word].slice(-length).join('');
    const name = tail.length < word.length ? cjkName(tail) : undefined;
    if (
      name &&
      /(?:师|師|家|人|理|监|長|长|者|员|員|席|授|士|O|云|司|团)$/iu.test(
        word.slice(0, -tail.length),
      )
    )
      return { name, organization: null };
  }
  return undefined;
}
