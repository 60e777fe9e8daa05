import type { TalkType } from '../../model';

const TYPES: Array<[RegExp, TalkType]> = [
  [/基調講演|キーノート|主题演讲|主題演講|keynote/iu, 'keynote'],
  [
    /LT(?![a-z])|ライトニング(?:トーク)?|闪电演讲|閃電(?:演講|秀)/iu,
    'lightning',
  ],
  [/パネル(?:ディスカッション|トーク)?|圆桌|圓桌|座谈/u, 'panel'],
  [/ワークショップ|ハンズオン|工作坊/u, 'workshop'],
];

/** What words in Chinese or Japanese say of the type of a talk. @internal */
export function typeInUnspaced(text: string): TalkType | null {
  return TYPES.find(([pattern]) => pattern.test(text))?.[1] ?? null;
}
