/**
 * Countries and cities that stand behind where somebody works: "Acme, Berlin", "University of Somewhere, Germany". Lower case.
 *
 * @internal
 */
export const PLACES: ReadonlySet<string> = new Set(
  `germany;deutschland;france;spain;españa;portugal;italy;italia;switzerland;schweiz;austria;österreich;netherlands;the netherlands;
  belgium;denmark;sweden;norway;finland;iceland;ireland;uk;united kingdom;england;scotland;wales;poland;polska;czechia;
  czech republic;slovakia;slovenia;hungary;romania;bulgaria;greece;turkey;ukraine;russia;estonia;latvia;lithuania;croatia;serbia;
  usa;us;u.s.;united states;canada;mexico;méxico;brazil;brasil;argentina;chile;colombia;peru;israel;india;china;japan;
  korea;south korea;taiwan;singapore;indonesia;malaysia;thailand;vietnam;philippines;pakistan;australia;new zealand;south africa;
  nigeria;kenya;egypt;morocco;tunisia;berlin;münchen;munich;hamburg;köln;cologne;frankfurt;stuttgart;leipzig;dresden;wien;
  vienna;zürich;zurich;bern;geneva;genève;lausanne;paris;lyon;nantes;toulouse;bordeaux;rennes;lille;london;manchester;
  edinburgh;dublin;amsterdam;utrecht;rotterdam;brussels;antwerp;ghent;copenhagen;københavn;stockholm;oslo;helsinki;madrid;
  barcelona;valencia;lisbon;lisboa;porto;milan;milano;rome;roma;prague;praha;brno;warsaw;warszawa;kraków;krakow;budapest;
  bucharest;sofia;athens;istanbul;kyiv;moscow;são paulo;rio de janeiro;buenos aires;new york;nyc;san francisco;seattle;chicago;
  boston;austin;denver;portland;los angeles;toronto;montreal;montréal;vancouver;tokyo;osaka;seoul;beijing;shanghai;shenzhen;
  hong kong;bangalore;bengaluru;mumbai;pune;hyderabad;delhi;chennai;sydney;melbourne;brisbane;auckland;tel aviv;las vegas;palo alto;san jose;
  san diego;santa clara;santa cruz;salt lake city;silicon valley;abu dhabi;kuala lumpur;costa rica;puerto rico;sri lanka;el salvador;
  ca;ny;tx;wa`
    .split(/[;\n]/)
    .map(place => place.trim())
    .filter(Boolean),
);

/** Whether a text is nothing but a place we know. @internal */
export function isPlace(text: string): boolean {
  return PLACES.has(text.trim().toLocaleLowerCase('en'));
}
