/**
 * Given names that are frequent somewhere in the world. They tell a person from other things called in two words, "Dan North"
 * from "Upper North". Lower case, without marks; not complete, and never asked whether somebody is no person.
 */
const GIVEN_NAMES: ReadonlySet<string> = new Set(
  `
  aaron abby abdul abdullah abel abhishek abigail abraham adam adarsh adele adolfo adrian adriana adrien agnes agnieszka ahmad ahmed aidan aisha ajay
  akash akshay alain alan alba albert alberto aldo alejandra alejandro aleks aleksandar aleksandr aleksandra aleksey alena alessandra alessandro
  alessio alex alexander alexandra alexandre alexandru alexei alexey alexia alexis alfonso alfred alfredo ali alice alicia alina alison alistair allan
  allen allison alok alvaro alyssa amanda amber amelia amelie amina amine amir amit amrita amy ana anais anand ananya anastasia anders andre andrea
  andreas andreea andrei andrej andres andrew andrey andrii andrzej andy angel angela angelica angelo anika anil anish anita anja anjali ankit ankur
  ann anna annabelle anne annette annie anouk anthony antoine anton antonia antonin antonio anu anuj anush anusha archana archie ari arianna arjun
  armando armin arnaud arne arno artem arthur artur arturo arun arvind asaf ash ashish ashley ashok astrid asya audrey august aurelie aurelien austin
  axel ayesha aziz barbara barry bart bartlomiej bartosz basti bastian bea beata beate beatrice beatriz becky ben benedikt benjamin benny benoit
  bernard bernd bernhard bert bertrand beth bethany betsy bettina betty bhavin bianca bill billy bjarne bjoern bjorn blake bob bobby bogdan boris brad
  bradley bram brandon brandt brenda brendan brent brett brian bridget brigitte britta brooke brooks bruce bruno bryan bryce burak caio caitlin caleb
  calvin cameron camilla camille camilo candice carl carla carles carlo carlos carmen carol carolin carolina caroline carolyn carsten casey caspar
  catalin catherine cathy cecile cecilia cedric celia celine cesar chad chandler chantal charity charles charlie charlotte chase chelsea chen cheng
  cheryl chiara chloe chris christa christiaan christian christiane christie christina christine christof christoph christophe christopher christos
  chuck cindy claire clara clare clark claude claudia claudio claus clemens clement cliff clint cody colette colin colleen collin connor conor
  constance constantin constanze cora corey cori corinna corinne cornelia cory courtney craig cristian cristiana cristina cristobal curt curtis cyril
  daan dag daisuke damian damien dan dana daniel daniela daniele danielle danilo danny dante daphne darek dario darko darren daryl dave david davide
  dean deb debbie deborah debra deepak deepika deepti delphine denis denise dennis derek derrick desiree devin devon dhruv diana diane didier diego
  dieter dietmar dimitri dimitris dina dinesh dirk divya djordje dmitri dmitrii dmitriy dmitry dmytro dolores dom domenico dominic dominik dominique
  don donald donna doreen doris dorota dorothea dorothy doug douglas drew duane duffie duncan dustin dwayne dylan eamon earl ed eddie edgar edith
  edoardo eduard eduardo edward edwin efren eiji eileen einar ekaterina elaine elana elba eleanor elena eli eliana elias elisa elisabeth elise eliza
  elizabeth ella ellen elliot elliott elmar elodie elsa elvis emanuel emanuela emanuele emil emilia emiliano emilie emilija emilio emily emma emmanuel
  emmanuelle emmet emre enrico enrique eric erica erich erick erik erika erin ernest ernesto ernst erwan erwin esteban estelle esther ethan etienne
  eugen eugene eugenia eugenio eva evan eve evelyn evgeniy evgeny ewa ezequiel fabian fabien fabio fabrice fabrizio faith farah farid fatima federica
  federico felicia felicitas felipe felix ferdinand fernanda fernando filip filipe filippo finn fiona flavia flavio flora florence florent florentin
  florian flynn frances francesca francesco francis francisca francisco franck francois francoise frank frankie franz franziska fred frederic
  frederick frederico frederik fredrik frieda friedrich gabe gabi gabor gabriel gabriela gabriele gabrielle gael gareth gary gaurav gautam gautier
  gavin gemma gene geoff geoffrey georg george georges georgia georgina gerald geraldine gerard gerd gergely gerhard gerrit gert gertrude gianluca
  gianni gideon gil gilbert gilberto giles gilles gina ginger gino giorgio giovanni girish gisela giulia giulio giuseppe gladys glen glenn gloria
  gonzalo gopal gordon grace graeme graham grant greg gregoire gregor gregory greta gretchen grzegorz guadalupe gudrun guido guilherme guillaume
  guillermo gunnar gunter gunther gus gustav gustavo guy gwen hanna hannah hannes hans harald hari harold harri harriet harrison harry harsh harsha
  harshit hartmut harvey hasan hassan hazel heath heather hector heidi heike heiko hein heiner heinrich heinz helen helena helene helga helmut hendrik
  henk henning henri henrik henrique henry herbert herman hermann herve hidde hilary hilde hillary hiroshi holger holly hong horacio horst howard
  hubert hugh hugo hugues ian ibrahim ida ignacio igor ihor ike ilan ilaria ilia iliana ilker ilona ilya imran ina ines inga inge ingo ingrid inigo
  ioana ioannis ira irene irina iris irma isaac isabel isabela isabell isabella isabelle ishaan ismael istvan itamar ivan ivana ivo ivy jacek jack
  jackie jackson jacky jaclyn jacob jacopo jacqueline jacques jade jaime jake jakob jakub jamal james jamie jan jana jane janet janice janina janine
  janne janos jared jarek jaroslav jasmin jasmine jason jasper javier jay jaya jayesh jean jeanette jeanne jed jeff jefferson jeffrey jelena jelle jen
  jenna jennie jennifer jenny jens jeremiah jeremias jeremy jeroen jerome jerry jesper jess jesse jessica jessie jesus jill jim jimena jimmy jitka
  joachim joan joana joanna joanne joao joaquin jochen jodi jody joe joel joelle joep joerg joern johan johann johanna johannes john johnny jolanda
  jon jonah jonas jonathan joonas joost jordan jordi jorg jorge jorn jose josef josefine joseph josephine josh joshua josie joss jovana joy joyce juan
  juana juanita judith judy juergen julia julian juliana juliane julie julien juliet julio julius jun june juraci jurgen juri jussi justin justine
  justyna jutta kai kaitlin kajetan kamal kamil kamila karan karel karen karena kari karim karin karina karl karla karlheinz karolina karsten karthik
  kasia kasper katarina kate katelyn katerina katharina katharine katherine kathleen kathrin kathryn kathy katie katja katrin katrina katy kavita kay
  kayla keith kelley kelly kelsey ken kendall kendra kenji kenneth kenny kent kenta keri kerry kerstin kevin khaled kieran kim kimberly kingdon kira
  kiran kirill kirk kirsten kirsty kit klaus knut koen konrad konstantin konstantinos kostas kris krishna krishnan krista kristen kristian kristin
  kristina kristine kristof krzysztof kumar kunal kurt kyle kylie lachlan ladislav lalit lambert lana lara larisa larissa larry lars laszlo laura
  laure lauren laurence laurens laurent laurie lea leah leandro lee leif leigh leila leisa lena lennard lennart leo leon leonard leonardo leonid
  leonie leonor leopold leroy leslie leszek leticia lev lewis lia liam lidia lila lilian liliana lillian lily lin lina linda lindsay lindsey linh
  linus lionel lior lisa lise liudmila liz liza lloyd loic lois lola lorenz lorenzo lori lorna lothar lotte lou louis louisa louise lourdes luboslav
  luc luca lucas lucia lucian luciana luciano lucie lucien lucy ludovic luigi luis luisa luise lukas lukasz luke lutz luz lydia lynn mabel maciej
  madeleine madelyn madhav madhu maggie magnus mahesh maja malcolm malte mandy manfred mani manish manoj manon manuel manuela mara marc marcel marcela
  marcella marcello marcelo marcia marcin marco marcos marcus marek margaret margarita margherita margit margot maria mariah mariam marian mariana
  marianne marie mariela marijn marika marilyn marin marina mario marion marisa marissa marit maritza marius mariusz marjan marjorie mark marko markus
  marla marlene marlon marta martha martijn martin martina martine martino martyn martynas marvin mary maryam mason massimo mat mateo mateusz mathias
  mathieu mathilde mats matt matteo matthew matthias matthieu matti mattia maud maura maureen maurice mauricio maurizio mauro max maxim maxime
  maximilian maximiliano maximilien maya meera meg megan megha meghan mehdi mehmet mei meike mel melanie melinda melissa melvin mercedes meredith mia
  micah michael michaela michal michel michela michele michelle miguel mihaela mihai mika mikael mikaela mike mikhail miki mikko mila milan milena
  miles milica milos milton mina mindy mira miranda mireille mirela miriam mirjam mirko miroslav misha mitch mitchell mohamed mohammad mohammed mohan
  mohit moira moises mollie molly mona monica monika monique morgan moritz morris morten moses mostafa muhammad mukesh murali muriel murray murriel
  mustafa myles myriam nabil nacho nadia nadine nadja nancy naomi nat natalia natalie natascha natasha nate nathalie nathan nathaniel navin navya neal
  ned neeraj neha neil nela nelly nelson nevena niall nic nicholas nick nicky nico nicola nicolas nicole nicoletta nida niels nigel nikhil niki nikita
  nikki niklas niko nikola nikolai nikolaos nikolas nikolaus nikolay nils nina nir nisha nishant nitin noa noah noam noel noemi nolan nora norah
  norbert norma norman nuno octavia octavio ola olaf ole oleg oleksandr oleksii olena olga oli olive oliver olivia olivier olli omar omer omid oriol
  orlando oscar oskar osman oswald otto ovidiu owen pablo paige pamela paola paolo parker pascal pascale pat patrice patricia patricio patrick patrik
  patrizia patrycja patryk paul paula paulina pauline paulo pavel pavol pawel payal pedro peggy penelope penny per pere perry petar pete peter petr
  petra petri phil philip philipp philippa philippe phillip phoebe phyllis pia piero pierre pieter pietro pilar piotr piyush pooja prabhakar pradeep
  prakash pranav pranay prasad prasanna prashant prateek pravin preeti prem priya priyanka przemyslaw puja puneet quentin quinn rachael rachel radek
  radu rafael rafal raffaele raghu rahul rainer raj raja rajat rajeev rajesh rajiv ralf ralph ram ramesh rami ramiro ramon ramona randall randy
  ranjith raoul raphael raquel rasmus raul ravi raymond rebecca rebekah reese regan regina regis reinhard reinhold remi remy renata renate renato rene
  renee reto reza rhys ricardo riccardo rich richard richie rick ricky rico rik rikard riley rishabh rishi rita ritu rob robbert robbie robert roberta
  roberth roberto robin rocco rocio rod roderick rodolfo rodrigo roel roger rogerio rohan rohit roland rolando rolf romain roman ron ronald ronan
  ronny rory rosa rosalind rosanna rosario rose rosemary rosie ross rowan roxana roxanne roy ruben rudi rudolf rudy rui rupert russ russell ruth ryan
  saad sabina sabine sabrina sachin sadie said saim sally salman salvador salvatore sam samantha sameer sami samir sampath samuel samuele sandeep
  sander sandra sandrine sandro sandy sangeeta sanja sanjay sanjeev sanskar santiago sara sarah sascha sasha satish satya saul saurabh scott sean
  sebastian sebastiano sebastien selena selim selina serena serge sergei sergej sergey sergi sergio serhii seth severin severine shah shahar shane
  shannon shari sharon shashank shaun shauna shawn sheila shelby shelley shelly sheri sherry shinji shirley shiva shivam shreya shruti shweta sibylle
  sid siddharth siegfried sigrid silas silke silvan silvana silvia silvio simeon simon simona simone siobhan sjoerd slava slavek snehal sofia sofie
  solly solomon somtochi sona sonia sonja sonya sophia sophie soren spencer spyridon srini srinivas srinivasan stacey stacy stan stanislav stanislaw
  stefan stefania stefanie stefano steffen steffi stella sten stephan stephane stephanie stephen sterling steve steven stevie stewart stijn stuart
  subramanian sudeep sudhir sue sumit sunil sunita suraj suresh susan susana susanna susanne sushant suzanne suzi sven svenja svetlana swapnil sybille
  sydney sylvain sylvester sylvia sylvie szymon tabea tabitha tadeusz takashi tali tamao tamara tamas tammy tania tanja tanya tara tarek tariq tatiana
  tatjana taylor ted teddy terence teresa teri terrance terry tess tessa thea theo theodor theodore theresa therese thiago thibault thierry thijs
  thilo thom thomas thorsten tiago tibor tiffany till tilman tim timo timothy tina tino tobi tobias todd tom tomas tomasz tomaz tomer tommaso tommy
  tomoko toni tony tonya tor torben tore torsten toshi tracey tracy travis trent trevor tricia trisha tristan troy tudor tyler udo ulf uli ulrich
  ulrike umberto umesh ursula usha ute uwe vadim vaibhav val valentin valentina valeria valerie valerio valery vanessa varun vasco vasily vera
  veronica veronika veronique vicente vicki vicky victor victoria vidya vijay vikas vikram viktor viktoria viktoriia vinay vince vincent vincenzo
  vineet vinicius vinod violet violeta virginia virginie vishal vishnu vitor vittorio vivek vivian viviane vivien vlad vladimir vladislav vojtech
  volker volodymyr wade waldemar walid wallace walter wanda warren wayne wendy werner wes wesley whitney wilfried wilhelm will willem william willy
  wilma wim winston wojciech wolfgang wouter xander xavi xavier yael yan yann yannick yannis yara yaron yaroslav yash yasin yasmin yasmine yuki yuri
  yusuf yvan yves yvette yvonne zach zachary zack zahra zain zane zdenek zoe zoltan zsolt zuzana
`
    .trim()
    .split(/\s+/),
);

/** Whether a word is a common first name. @internal */
export function isGivenName(word: string): boolean {
  return GIVEN_NAMES.has(
    word
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .replace(/ł/g, 'l')
      .replace(/ø/g, 'o')
      .toLowerCase(),
  );
}

/** Whether a full name begins with a common first name: it is a person's for sure. @internal */
export function hasGivenName(name: string): boolean {
  const [first, second] = name.split(/[\s-]+/);
  return second !== undefined && isGivenName(first);
}
