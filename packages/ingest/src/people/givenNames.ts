/**
 * Given names that are frequent somewhere in the world. They tell a person from other things called in two words, "Dan North"
 * from "Upper North". Lower case, without marks; not complete, and never asked whether somebody is no person.
 *
 * @internal
 */
export const GIVEN_NAMES: ReadonlySet<string> = new Set(
  `aaron abby abigail adam adele adrian adriana ahmed aisha alan albert alberto alejandra alejandro aleksandra alessandro alex
  alexander alexandra alexandre alexis alfredo ali alice alicia alina alison allison alvaro amanda amber amelia amit amy ana
  anais anand anders andre andrea andreas andres andrew andrey andy angela angelo anita anja ankit ann anna anne annette
  annie anthony antoine anton antonio anush archana ari arjun arnaud arne arno arthur arun ashley astrid audrey aurelie axel
  barbara bart bartosz bastian beata beatrice ben benjamin benoit bernard bernd bert beth betsy bettina bill bjorn bob
  bogdan boris brad bram brandon brenda brendan brent brian bridget bruce bruno bryan caitlin camille carl carla carlo
  carlos carmen carol caroline carsten catherine cecile celine charity charles charlotte chelsea chen chloe chris christa
  christian christina christine christof christoph christophe christopher cindy claire clara claude claudia clement cody
  colin connor corey craig cristina cyril daisuke damien dan dana daniel daniela daniele danielle dario dave david dean
  deborah debbie deepak delphine denis denise dennis derek devin diana diane didier diego dieter dietmar dirk divya dmitri
  dmitry dominic dominik dominique don donna doris doug douglas duncan dustin dylan ed eddie eduardo edward eileen elena eli
  elias elisa elise elizabeth ellen emanuele emil emilia emilie emily emma emmanuel enrico eric erica erich erik erika
  erin ernesto esther ethan eugene eva evan eve evelyn fabian fabien fabio fabrice farah fatima federico felipe felix
  fernanda fernando filip fiona florence florian francesca francesco francis francisco francois frank franz fred frederic
  frederik gabriel gabriela gareth gary gautier gavin geoff georg george gerald gerard gerd gergely giles gina giorgio
  giovanni giulia giuseppe glenn gloria gonzalo gordon graham grant greg gregor gregory guido guilherme guillaume gunnar
  gustavo guy hanna hannah hans harald harry hassan heather hector heidi heiko heinrich helen helena helene helmut hendrik
  henning henri henrik henry hiroshi holger holly hugo ian ibrahim ida ignacio igor ilya imran ines ingo ingrid ira irina
  isaac isabel isabelle ivan jack jackie jacob jacqueline jaime jake jakob jakub james jamie jan jana jane janet jason jasper
  javier jay jean jeff jeffrey jen jennifer jenny jens jeremy jerome jess jesse jessica jesus jill jim jimmy joana joanna
  joao joaquin jochen joe joel joerg johan johanna johannes john johnny jon jonas jonathan jordan jordi jorg jorge jose
  josef joseph josh joshua joyce juan judith julia julian juliana julie julien julius jun jurgen justin kai kamil karen karim
  karin karl karla karsten kasper katarina kate katharina katherine kathleen kathrin kathy katie katrin keith kelly kelsey
  ken kenji kenneth kenta kerstin kevin khaled kiran kirsten klaus konrad konstantin kris kristen kristian kristin kristina
  krzysztof kumar kurt kyle lars laura laure lauren laurent laurie lea leandro lee leigh lena leo leon leonard leonardo
  leslie lev liam lily linda lisa liz lorenzo lori lothar lou louis louise luca lucas lucia lucy luigi luis luisa lukas
  luke lydia lynn maciej madeleine magnus malcolm manuel manuela mara marc marcel marcela marcelo marcin marco marcos marcus
  marek margaret maria mariana marie marina mario marion marissa mark marko markus marta martha martin martina marvin mary
  mathias mathieu mathilde matt matteo matthew matthias matthieu maurice mauricio max maxim maxime maximilian maya megan
  mehdi melanie melissa mia michael michal michel michele michelle miguel mika mike mikhail milan mina miriam mitchell
  mohamed mohammed moira molly monica monika moritz nadia nancy naomi natalia natalie natasha nathalie nathan neha neil nelly
  nick nicholas nico nicola nicolas nicole niels nigel nikhil nikita niko nikolai nikolaus nils nina noah noel noemi nora
  norbert oleg olga oliver olivia olivier olli oscar oskar otto owen pablo paige pamela paola paolo pascal pat patricia
  patrick paul paula pauline paulo pavel pawel pedro per peter petr petra phil philip philipp philippe pierre piotr pooja
  prashant priya quentin rachel rafael rahul rainer raj rajesh ralf ralph ramon randy raphael raul ravi ray raymond rebecca
  regina reinhard renata rene ricardo richard rick rita rob robert roberta roberto robin rodrigo roger rohit roland roman
  ron ronald rory rosa rosie ross roy ruben rudolf rui russ russell ruth ryan sabine sabrina sally salvatore sam samantha
  samuel sandeep sandra sanjay sara sarah sascha scott sean sebastian sebastien serge sergei sergey sergio seth shane
  shannon sharon shaun shawn sheila shelly shinji sibylle silke silvia simon simona simone sofia sonia sophia sophie srinivas
  stacey stacy stan stefan stefania stefanie steffen steffi stella stephan stephane stephanie stephen steve steven stuart
  sunil susan susanne suzanne sven sylvain sylvia tamara tania tanja tanya tara taylor ted teresa terry theo theresa thiago
  thierry thomas thorsten tiffany tim timo timothy tina tobias todd tom tomas tomasz tommy toni tony tracy travis tristan
  ulf ulrich ulrike ursula uwe valentin valentina valerie vanessa vera veronica veronika vicki victor victoria vijay viktor
  vincent vinod virginia vivian vladimir volker walter wayne wendy werner wesley wilhelm will willem william wolfgang xavier
  yan yann yannick yasmin yuki yuri yusuf yvonne zach zachary zoe`
    .trim()
    .split(/\s+/),
);

/** Words that titles are made of and families are called as well: behind a given name, they are the surname. @internal */
export const SURNAMES_TOO: ReadonlySet<string> = new Set(
  `north south west east day days hall lake love page best case story stories young long power church stage booth price guide
  young art paper notes note small big good new chase cost park parks house field fields brook brooks green cloud summit
  street storm stone rivers waters hunter hunt light lights speed golden edge bell large wise moon march may april friday
  monday metal head heads bank banks chance grace child fast self slack bright lane may knight weeks camp fox code sharp`
    .trim()
    .split(/\s+/),
);

/** Whether somebody is likely called so, as far as a list of frequent names can tell. @internal */
export function isGivenName(word: string): boolean {
  return GIVEN_NAMES.has(
    word.normalize('NFD').replace(/\p{M}/gu, '').toLocaleLowerCase('en'),
  );
}
