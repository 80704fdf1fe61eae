// First names that are common in France: two capitals after one of them are a person, not a product.

const PRENOMS = new Set(
  `abdel adam adele adrien agathe agnes ahmed aicha alain alban albert alex alexandra alexandre alexis ali alice alicia
  aline alix amandine amelie amine amina ana anais andre andrea angele angelique anissa anne annick annie anthony antoine
  antonin apolline arnaud arthur astrid aude audrey aurelie aurelien aurore axel axelle bachir baptiste barbara bastien
  beatrice benedicte benjamin benoit bernadette bernard bertrand blanche brice brigitte bruno camille carine carla carole
  caroline catherine cecile cedric celia celine chantal charles charline charlotte chloe christel christelle christian
  christiane christine christophe claire clara clarisse claude claudine clemence clement clotilde colette coline constance
  coralie corentin corinne cyril cyrille damien daniel daniele danielle david deborah delphine denis denise diane didier
  dimitri dominique dorian dorothee edith edouard eliane elie eliott elisa elisabeth elise elodie eloise elsa emeline emile
  emilie emma emmanuel emmanuelle enzo eric erwan erwann estelle esther ethan etienne eva eve evelyne fabien fabienne
  fabrice fanny farid fatiha fatima fatou faustine felix fernand flavie flora florence florent florian france francis franck
  francois francoise frederic frederique gabriel gabrielle gael gaelle gaetan gaspard genevieve georges gerald geraldine
  gerard germain ghislaine gilbert gilles gisele gregory guilhem guillaume gustave guy gwenaelle gwendoline hafid hakim
  hamid hanane hannah hassan helene heloise henri herve hicham hubert hugo hugues ibrahim ines irene iris isabelle ismael
  jacqueline jacques jamal jamila jean jeanne jeremie jeremy jerome jessica joan joel joelle johan johanna jonathan joseph
  josette josiane judith jules julia julie julien juliette justine kader kamel karim karima karine katia kevin khadija
  khaled kylian laetitia laila lamia laura laure laurence laurent laurie lea leila lena leo leon leonie leslie leyla liam
  liliane lilian lily lina linda lionel lisa lise loic lola lorraine lou louane louis louise luc luca lucas lucie lucien
  lucienne ludivine ludovic lydia lydie mael maelle maeva magali maite malek malika mamadou manon manuel marc marcel
  marceline margaux margot marguerite maria marie marina marine marion marius marjorie martin martine maryse mathieu mathilde
  mathis matteo matthieu maud maude maurice maxence maxime mehdi melanie melissa michael michel michele micheline mickael
  mireille miriam mohamed mohammed monique morgan morgane moussa mouna mounir muriel myriam nabil nadege nadia nadine nael
  naima natacha nathalie nathan nicolas nicole nina noah noe noel noemie nolan nora nordine odette odile olga olivia olivier
  omar oceane ophelie oscar pascal pascale patrice patricia patrick paul paule pauline perrine philippe pierre quentin
  rachel rachid rachida raoul raphael raphaelle raymond rebecca regine regis remi remy renaud rene renee richard robert
  robin rodolphe roger roland romain romane rosalie rose roxane roxanne ruben sabine sabrina said salima salome samia samir
  samira samuel sandra sandrine sara sarah sebastien serge severine sibylle simon simone sofia sofiane solange solene
  soline sonia sophie soraya stephane stephanie suzanne sybille sylvain sylvaine sylvie tanguy tatiana teddy thais theo
  theodore therese thibaud thibault thibaut thierry thomas tiffany timothee tom tristan ugo valentin valentine valerie
  vanessa vera veronique victor victoire victoria vincent violaine violette virginie vivien viviane wilfried william xavier
  yacine yael yann yannick yasmina yasmine yassine ylan yoann yohan yolande youssef yvan yves yvette yvon yvonne zineb zoe`.split(
    /\s+/,
  ),
);

/** Of an even word (see aplatir); « jean-luc » is one when « jean » is. */
export const estPrenom = (mot: string): boolean => PRENOMS.has(mot.split('-')[0] ?? '');
