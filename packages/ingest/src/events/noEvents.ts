import { placeName, regionOf } from './places';

/** "Opening Day", "Rainy Days": days that no event is called after. */
const DAYS =
  /^(?:open(?:ing)?|first|second|last|game|big|snow|busy|every|zero|pay|demo|release|birth|labor|work|sick|groundhog|independence|judge?ment|rainy|sunny|early|happy|good|bad|perfect|normal|typical|modern|present|some|one|all|another|mother[’']s|father[’']s|valentine[’']?s|new year[’']?s|christmas|boxing|leap|dog|rest|earth) ?days?$/iu;
const OTHERS =
  /^(?:the |this |first |second |last |next |opening |closing |same |one |day |every |that |conference |my |our |a )|^(?:us |u\.s\. |party |national )?congress$|^(?:boot|base) ?camp$/iu;

/** Whether what is built like the name of an event is called so for another reason. @internal */
export function isNoEvent(name: string): boolean {
  return DAYS.test(name) || OTHERS.test(name);
}

/** What people write behind the name of an event. */
const SAID_OF_EVENTS =
  /^(?:Recap|Conf|Conference|Review|Summary|Trip|Report|Talks?|Keynotes?|Wrap|Highlights|Notes|Part|Schedule|Slides|Videos?|Sessions?|Agenda|Programm?e?|Day|Days|The|And|In|At|On|Edition|Takeaways|Announcements?|Live|Online|Virtual|Top|My|Rückblick|Vorträge)$/u;
/** What the names of cities in two words begin with. */
const HALF_OF_PLACE =
  /^(?:New|San|Santa|Saint|St|Las|Los|Tel|South|North|East|West|Latin|Middle|Hong|Kuala|Buenos|Rio|São|Salt|Den|The)$/u;

/**
 * Whether a series that is called like any word is not meant where this stands behind it: "Velocity Matters", "GOTO Considered
 * Harmful", "Microsoft Build Tools".
 *
 * @internal
 */
export function isOtherWord(behind: string): boolean {
  const [, word, , year] =
    /^ (\p{Lu}[\p{L}\p{M}]+)(?![\p{L}\p{M}])((?: \p{Lu}[\p{L}\p{M}]+)?,? (20\d\d))?/u.exec(
      behind,
    ) ?? [];
  return (
    word !== undefined &&
    year === undefined &&
    !SAID_OF_EVENTS.test(word) &&
    !HALF_OF_PLACE.test(word) &&
    placeName(word) === null &&
    regionOf(word) === undefined
  );
}
