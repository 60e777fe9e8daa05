import { words } from '../resolve/normalise';

/** Words and phrases, parted by `,`, in the form in which titles are compared. */
function phrases(...lists: string[]): string[][] {
  return lists
    .join(',')
    .split(',')
    .map(words)
    .filter(phrase => phrase.length > 0);
}

/**
 * What the schedule of a conference calls what keeps it going: food, doors, desks, exhibits.
 *
 * @internal
 */
export const SERVICE = phrases(
  // English
  'break, breaks, lunch, lunches, breakfast, brunch, coffee, tea, snack, snacks, refreshments, beverages, catering, meal, meals, food',
  'coffee break, lunch break, tea break, mini break, comfort break, bio break, walking break, stretch break, changeover, room change, transition, buffer, ice cream, popcorn, cake',
  'registration, registrations, check in, checkin, sign in, badge pick up, badge pickup, badges pick up, badge collection, badge, badges, pick up, pickup, swag pick up, swag, t shirt pick up, t shirt pickup, t shirts',
  'cloakroom, coat check, bag check, bag drop, luggage storage, luggage drop, wardrobe, lost and found, info desk, information desk, help desk, infodesk, first aid, quiet room, prayer room, nursing room, lactation room, parents room, mothers room, childcare, child care, speaker ready room, speakers lounge, speaker lounge, press room, media room, lounge',
  'doors, doors open, doors close, open doors, door opening, venue opens, venue closes, venue open, venue closed, building opens, building closes, gates open, arrival, arrivals, departure, set up, setup, teardown, tear down, build up, clean up, cleanup',
  'exhibits, exhibition, exhibit hall, exhibit hall open, exhibition hours, exhibit hours, exhibits open, expo, expo hall, expo open, expo hours, showcase hours, solutions showcase, sponsor showcase, sponsors showcase, sponsor exhibition, sponsor expo, sponsor hours, booth hours, booths open, job fair, vendor hall, sponsor booths, booths, project pavilion hours',
  'housekeeping, intermission, interlude, recess, pause, siesta, free time, no sessions, no talks, tba, tbd, to be announced, blocked, placeholder, group photo, group picture, family photo, photo session, open space, open spaces, hallway track, q and a, q and a session, private event, private session, private meeting, private party, closed, closed event, closed session, closed meeting, room closed, unavailable, room unavailable, room not available, not in use',
  'slot, slots, free slot, empty slot, blocker, blockers, reserved, sponsored talk, sponsored session, sponsor slot, sprint, sprints, sprint orientation, sprint session, barcamp, unconference, hackathon, recruiting, recruiting session, recruiting fair, poster session, posters session, posters, poster and recruiting session, keysigning, key signing, keysigning party, key signing party, exam, exams, exam session, certification exam, annual general meeting, agm, general assembly, members meeting, work time, working time',
  // German
  'pausen, mittagspause, mittagessen, mittag, kaffeepause, kaffee, kuchen, fruhstuck, frühstück, imbiss, abendbrot, anmeldung, registrierung, akkreditierung, einlass, ankunft, anreise, abreise, umbau, umbaupause, aufbau, abbau, raumwechsel, garderobe, ausstellung, gruppenfoto, türöffnung',
  // French
  'pause cafe, pause café, pause dejeuner, pause déjeuner, dejeuner, déjeuner, petit dejeuner, petit déjeuner, cafe, café, accueil, accueil cafe, inscription, inscriptions, enregistrement, repas, gouter, goûter, vestiaire, collation',
  // Spanish and Portuguese
  'descanso, almuerzo, comida, desayuno, merienda, registro, acreditacion, acreditación, acreditaciones, pausa, intervalo, almoco, almoço, cafe da manha, café da manhã, coffee-break, credenciamento, receso, lanche, foto de grupo, foto oficial',
  // Italian and Dutch
  'pausa caffe, pausa caffè, pausa pranzo, pranzo, colazione, registrazione, registrazioni, accreditamento, accredito, pauze, koffiepauze, lunchpauze, koffie, ontvangst, inloop, registratie, ontbijt',
  // Nordic, Polish, Czech, Russian
  'fika, frukost, paus, kaffe, frokost, przerwa, przerwa kawowa, przerwa obiadowa, obiad, rejestracja, prestavka, přestávka, oběd, obed, registrace, перерыв, кофе брейк, кофе, обед, регистрация, завтрак',
  // Japanese, Chinese, Korean
  '休憩, 昼休み, 昼食, ランチ, 受付, 開場, 休息, 茶歇, 午餐, 签到, 簽到, 휴식, 점심, 등록',
);

/**
 * What opens and closes a conference: with somebody on stage a talk, without anybody none.
 *
 * @internal
 */
export const FRAME = phrases(
  'welcome, welcomes, opening, closing, opening remarks, closing remarks, welcome remarks, remarks, opening ceremony, closing ceremony, ceremony, opening session, closing session, opening event, closing event, opening words, closing words, welcome address, wrap up, wrapup, kick off, kickoff, farewell, goodbye, good bye, introduction, introductions, intro, outro, announcements, announcement, orientation, awards, award ceremony, raffle, prize draw, prizes, thank you, thanks, end, the end, end of day, start, conference opening, conference closing, conference opens, conference closes, adjourn, adjournment',
  'begrußung, begrüßung, willkommen, eroffnung, eröffnung, eröffnungsveranstaltung, abschluss, abschlussveranstaltung, abschied, verabschiedung, schlusswort, schlussworte, ende, verlosung, ouverture, cloture, clôture, mot de bienvenue, bienvenue, mot de la fin, remerciements, bienvenida, apertura, clausura, cierre, sorteo, inauguracion, inauguración, boas vindas, abertura, encerramento, benvenuto, chiusura, saluti, welkom, welkomstwoord, afsluiting, otwarcie, zakończenie, zakonczenie, открытие, закрытие, 開会, 閉会, オープニング, クロージング, 开幕, 闭幕',
);

/**
 * What people do together when nobody speaks.
 *
 * @internal
 */
export const SOCIAL = phrases(
  // English
  'party, parties, after party, afterparty, pre party, pool party, dance party, reception, welcome reception, networking reception, booth crawl, pub crawl, bar crawl, kubecrawl, cloudnativefest, sponsor crawl, crawl, dinner, speaker dinner, speakers dinner, gala, banquet, barbecue, bbq, grill, cocktail, cocktails, drinks, beer, beers, wine, happy hour, after hours, social, socials, social event, social hour, social night, social evening, mixer, mixers, get together, meet and greet, meet up, networking, networking event, networking session, networking time, networking break',
  'karaoke, dj, djs, dj set, dj sets, djset, djsets, live act, live set, live music, live concert, concert, concerts, music, musical performance, live band, band, dance, disco, jam session, open mic night, open stage, film, film screening, movie, movie night, screening, theatre, theater play, comedy, comedy show, stand up comedy, game night, games night, board games, board game night, boardgames, games evening, video games, game, games, game show, gameshow, quiz, pub quiz, quiz night, trivia, trivia night, puzzle, lan party, arcade, bingo, hacker jeopardy, jeopardy, casino night, escape room, scavenger hunt, treasure hunt, powerpoint karaoke, power point karaoke',
  'tour, tours, guided tour, city tour, walking tour, museum tour, venue tour, site visit, excursion, boat trip, boat tour, cruise, bus tour, sightseeing, hike, hiking, group hike, fun run, morning run, 5k, 5k run, run, running, bike ride, cycling, picknick, yoga, meditation, pilates, massage, workout, exercise, gymnastics, zumba, tai chi, football, soccer, volleyball, table tennis, swimming, picnic, bonfire, campfire, fireworks, puppy pawlooza, petting zoo',
  // German
  'abendveranstaltung, abendessen, abendprogramm, empfang, umtrunk, sektempfang, grillen, grillabend, grillfest, ausklang, gemutlicher ausklang, gemütlicher ausklang, stammtisch, kneipenquiz, spieleabend, filmabend, konzert, stadtfuhrung, stadtführung, fuhrung, führung, rundgang, ausflug, feier, tanz, musik, lesung mit musik, fruhsport, frühsport, ausstellungsrundgang, livemusik, live musik, live podcast party',
  // French, Spanish, Portuguese, Italian, Dutch
  'soiree, soirée, diner, dîner, apero, apéro, aperitif, apéritif, fete, fête, visite guidee, visite guidée, cena, fiesta, concierto, visita guiada, jantar, festa, confraternizacao, confraternização, happy-hour, aperitivo, concerto, borrel, feest, receptie, diner',
  // Others
  'kolacja, impreza, вечеринка, фуршет, ужин, 懇親会, 交流会, 晚宴, 晚餐',
);

/**
 * What a short title that nobody gives may end in, whatever stands before it: "EuroPython Dinner", "PyLadies Lunch".
 *
 * @internal
 */
export const LAST = phrases(
  'exam, exam session, lunch, dinner, breakfast, brunch, coffee, break, breaks, coffee break, tea, registration, check in, pick up, badge pick up, reception, party, after party, afterparty, gala, karaoke, happy hour, drinks, picnic, picknick, cruise, crawl, mixer, social, game night, movie night, quiz, concert, opening, closing, welcome, opening remarks, closing remarks, welcome remarks, opening ceremony, closing ceremony, sprints, group photo, mittagessen, mittagspause, pause, frühstück, abendessen, empfang, fest, feier, begrüßung, eröffnung, abschluss, stammtisch, rundgang, déjeuner, dîner, soirée, apéro, clôture, ouverture, almuerzo, cena, fiesta, almoço, jantar, festa, pranzo, aperitivo',
);

/**
 * Words that stand beside those and change nothing.
 *
 * @internal
 */
export const BESIDE: ReadonlySet<string> = new Set(
  words(
    'a an the and or of for from to at in on by with your our all my this & plus aka als also ' +
      'der die das den dem des ein eine und oder zum zur im am mit bei fur für unser uns ' +
      'le la les l un une des du de d et ou a au aux en avec nos el los las y o e con del al para na no do da dos das em il lo gli di della della van het een met en voor ' +
      'morning afternoon evening night midday noon midnight mid late early daily day days first second third final last next long short big main mini quick official annual general public free optional informal hosted sponsored sponsor sponsors exhibitor exhibitors partner partners attendee attendees speaker speakers participant participants conference devroom track community crew volunteer volunteers staff team visitors guests newcomers ' +
      'monday tuesday wednesday thursday friday saturday sunday montag dienstag mittwoch donnerstag freitag samstag sonntag tag abend morgen nachmittag vormittag matin midi soir apres manana tarde noche manha noite mattina pomeriggio sera ' +
      'hall room rooms foyer lobby area floor stage tent garden bar desk hours hour time minutes min begins starts ends opens open opened close closes closed continues continued available self service onsite site on line ' +
      'vegan vegetarian light hot cold fresh boxed grab go served own welcome opening closing summer winter christmas new year eve',
  ),
);
