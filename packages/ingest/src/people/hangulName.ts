/** The family names nearly all Koreans have. */
const FAMILY =
  '김이박최정강조윤장임한오서신권황안송류유전홍고문양손배백허남심노하곽성차주우구민나진지엄채원천방공현함변염여추도소석선설마길연위표명기반왕금옥육인맹제모탁국어은편용';
/** Words of the same length that no one is called. */
const WORD =
  /^(?:이벤트|이야기|이것은|이번에|이후|오프닝|오늘의|오후|오전|세션|발표|강연|강의|정리|정보|정도|소개|소감|소식|후기|시작|시간|서비스|서버|성능|성장|신청|신규|신입|장소|장점|전체|전략|조직|조건|주제|주요|주소|진행|지금|한국|현재|현업|현장|하루|홍보|고민|고객|문제|문화|문서|안내|안녕|연사|연구|연결|여기|여행|우리|우리는|유저|유지|원칙|인프|인프라|인공|인사|임직원|도입|도구|도전|도커|공유|공지|공통|공간|구조|구현|구성|국내|기술|기본|기획|기능|길이|나의|남은|내용|노하우|노트|마무리|마지막|마치며|모두|모델|모바일|모임|목차|목적|민감|반응|배경|배포|배치|백엔드|변화|변경|사용|사례|선물|선택|설명|설계|설정|소프트|제품|제안|제목|참가|참여|참고|채널|추천|추가|표준|함께|함수|황금|결론)/u;
const NAME = new RegExp(`^[${FAMILY}][가-힣]{2}$`, 'u');
const HONORIFIC = /\s?(?:님|씨|교수님|교수|박사님|박사|대표님|대표|개발자님)$/u;

/** Whether a text is written in Korean at least in part. @internal */
export function hasHangul(text: string): boolean {
  return /\p{Script=Hangul}/u.test(text);
}

/** The name of a Korean without "님" and the like; undefined where the text cannot be one. @internal */
export function hangulName(text: string): string | undefined {
  const name = text.trim().replace(HONORIFIC, '');
  return NAME.test(name) && !WORD.test(name) ? name : undefined;
}

/** A person with where she works before or behind the name, "Acme 김예시", "김예시 (Acme)". @internal */
export function hangulPerson(
  text: string,
): { name: string; organization?: string | null } | undefined {
  const given = text.trim();
  if (given.length > 60) return undefined;
  const alone = hangulName(given);
  if (alone) return { name: alone };
  const bracket = /^([^()]{2,12})\(([^()]{1,40})\)$/u.exec(given);
  const named = bracket && hangulName(bracket[1]);
  if (bracket && named) return { name: named, organization: bracket[2].trim() };
  const behind = /^(.{2,40})\s(\S{3,8})$/u.exec(given);
  const last = behind && hangulName(behind[2]);
  return behind && last && /^[\p{Lu}가-힣][\p{L}\d .&-]*$/u.test(behind[1])
    ? { name: last, organization: behind[1].trim() }
    : undefined;
}
