// Written by npm run localize from locales/*.xlf. Do not edit.
import { translated } from '../translated.js';
import type { Texts } from '../translated.js';

const reviewed: Texts = {};
const unreviewed: Texts = {
  '96952': 'cela ne figure que dans d’anciennes copies sans date.',
  '10onr': 'SMS',
  '10y0p': 'Les données ne représentent pas toute l’ampleur de la traite des êtres humains au Connecticut.',
  '15f8g': 'Corps et esprit',
  '16sa0':
    'Si quelqu’un vous appelle et dit être de la ligne d’assistance, raccrochez et appelez vous-même le numéro.',
  '18ebi':
    'aucune page correspondante n’a été trouvée. D’autres personnes peuvent reprendre une adresse web abandonnée.',
  '19va7': 'La loi du Connecticut est formulée autrement.',
  '1l67e':
    'Le téléphone garde la liste des appels et des SMS. Ils peuvent aussi apparaître sur la facture de téléphone.',
  '1liwm': 'Pour en parler, appelez le {number}. C’est gratuit, jour et nuit.',
  '1n4u7':
    'Une victime d’un acte criminel peut demander une indemnisation à l’État du Connecticut. Pour la traite des êtres humains, aucun rapport de police n’est nécessaire. Appelez le {number}.',
  '1q67c': 'Quelqu’un d’autre parle à la place de la personne.',
  '1yjls': 'Impossible de copier le numéro.',
  '26csa': 'Source : {publisher}, {report}. Date des données : {asOf}.',
  '29g0m':
    'La Ligne d’assistance nationale sur la traite des êtres humains apporte aux personnes survivantes de la traite un soutien vital et différentes possibilités pour obtenir de l’aide et rester en sécurité.',
  '29lxs': 'Vie quotidienne',
  '2ac8p': 'Des actes sexuels commerciaux ont lieu avec une personne de moins de 18 ans.',
  '2i7jo':
    'une langue n’est pas un signe. Présenter cela comme un signe pousse les gens à soupçonner les personnes immigrées.',
  '32wjl': 'Traite à des fins d’exploitation sexuelle',
  '35p10':
    'Pour la traite à des fins d’exploitation sexuelle d’une personne de moins de 18 ans, il n’est pas nécessaire de démontrer qu’il y a eu force, fraude ou contrainte.',
  '375y3': 'Si cela vous arrive, à vous ou à quelqu’un que vous connaissez',
  '3bwjj':
    'Selon la loi fédérale, la traite des êtres humains consiste à utiliser la force, la fraude ou la contrainte pour faire travailler une personne ou la faire participer à des actes sexuels commerciaux.',
  '3d7cj': 'C’est une estimation du travail forcé. Ce n’est pas un décompte de la traite des êtres humains.',
  '3ugyi': 'Envoyez un SMS au {text} ou discutez par chat sur {chat} : en anglais et en espagnol seulement.',
  '4361w':
    'parlez à un avocat spécialisé en immigration ou à la ligne d’assistance avant de faire une demande.',
  '4fnhl': 'Entreprises où la traite a eu lieu',
  '4idir':
    'Cependant, ces informations peuvent apporter un certain éclairage sur la traite des êtres humains au Connecticut, ce qui peut aider à mettre fin aux activités des trafiquants d’êtres humains et aider les personnes survivantes à trouver les services dont elles ont besoin.',
  '4ids4': 'Moyen de contact',
  '4t76i':
    'Cette ligne offre un soutien et des moyens d’obtenir de l’aide et de rester en sécurité, jour et nuit.',
  '4th06': 'Stop à la traite des êtres humains',
  '4v6e8': 'Aide gratuite par téléphone, jour et nuit',
  '4yz9c': 'Quelqu’un menace la personne ou sa famille, par exemple de les faire expulser du pays.',
  '55oqp': 'Au Connecticut',
  '56au5':
    'Les victimes de la traite peuvent utiliser le programme de confidentialité des adresses du Connecticut. Ce programme a pour but de garder privée l’adresse du domicile.',
  '57tjn': 'Cas de traite des êtres humains selon la forme, {place}, {year}',
  '5gwey': 'depuis, la loi a été reformulée et elle couvre davantage de situations.',
  '5rdrg': 'Les contacts ne sont pas des cas.',
  '5wn7o': 'Totaux par année, {place}, {year}',
  '616tc': 'Nombre',
  '65nu1': 'Bureau du Connecticut pour les services aux victimes',
  '6b420': 'Copier le numéro',
  '6ctfq': 'Trafiquants d’êtres humains identifiés',
  '6g6a7': 'Vérification faite par {name}. Date : {date}.',
  '6jvl6': 'Chats en ligne',
  '6pcld': 'Impossible de charger cette langue : {language}.',
  '6pptq': 'Certains cas peuvent concerner plusieurs lieux.',
  '6t8lz': 'Contesté : {reason}',
  '6tvec':
    'Vous avez moins de 18 ans ? Vous pouvez appeler aussi. La ligne d’assistance peut être obligée de signaler le mal fait à un enfant.',
  '74b15': '{label} : {value} sur {total}, soit {share}. {position} sur {count}.',
  '7a97p': 'Département du Connecticut pour les enfants et les familles (DCF)',
  '7cy8y': 'Comment mieux vous protéger',
  '7d9vs':
    'Entreprises identifiées où la traite a eu lieu : {value}. Les entreprises ne sont pas des personnes ; elles ne sont donc pas dessinées ici.',
  '7irvh': 'La personne n’est pas libre de sortir de l’endroit où elle vit et d’y revenir.',
  '7l7sy':
    'Ce texte a été traduit par un ordinateur. Il peut contenir des erreurs. Les numéros de téléphone ne sont pas traduits.',
  '7na3g': '{label} : {value} au {place} en {year}',
  '7pngu': 'Si cela vous arrive',
  '7rjb5': 'un nombre rond, d’avant {date}. On ne peut pas démontrer que c’est « plus que jamais ».',
  '80ac3':
    'Le simple fait d’effacer tout l’historique peut attirer l’attention. À la place, vous pouvez supprimer seulement certains éléments.',
  '873rt':
    'Les contacts ne sont pas des cas. Nous avons calculé leur total nous-mêmes ; le rapport n’en donne aucun.',
  '8ccga':
    '{label} : {value} sur {total}, parmi les contacts avec la ligne d’assistance concernant le {place} en {year}',
  '8g8ub': 'c’est une infraction grave (« felony ») de classe A, selon le texte de la loi en {date}.',
  '8h51r': 'D’après la brochure du Connecticut (vers {year}), mise à jour à partir de documents publics',
  '8kxsz':
    'Selon le texte de la loi en {year}. Les changements faits depuis n’ont pas été vérifiés. Ceci n’est pas un conseil juridique.',
  '8lq0m': 'aucune source n’est donnée pour ce chiffre.',
  '8mdc2': 'Forme de traite',
  '8qecq': 'Informations et orientation pour les victimes d’actes criminels',
  '8ssj7':
    'Les cas dont la forme n’est pas précisée viennent en général de personnes qui appellent et s’identifient comme victimes, ou bien d’organismes d’aide ou des forces de l’ordre qui cherchent vers quels services orienter des victimes, sans autres détails sur un travail forcé ou des actes sexuels commerciaux forcés.',
  '8t2jz':
    'Ce bureau veille au respect des droits des victimes d’actes criminels. Ce n’est pas une ligne d’aide en cas de crise.',
  '8uleq': 'N’a pas pu être vérifié : {reason}',
  '8zspm':
    'L’appel est gratuit. Demandez un interprète ; selon les dernières informations publiées, plus de 200 langues étaient proposées. C’est vous qui décidez de ce que vous dites.',
  '95g68': 'La personne n’a aucun contact avec sa famille ni avec ses amis.',
  '990gl': 'Il semble qu’on ait dit à la personne ce qu’elle doit dire.',
  '9g1md': 'Cas de traite des êtres humains identifiés au {place} en {year} : {total}',
  '9ie6e': 'Formulaires en ligne',
  '9jbs':
    'La traite des êtres humains est une infraction grave (« felony ») de classe A au Connecticut ({section}). Les textes qui parlent de classe B sont anciens.',
  '9mm8': '{day} {month} {year}',
  a467k: 'La personne ne peut pas utiliser l’argent qu’elle gagne.',
  a5bva: '{publisher} : {title}. Ce document ne porte pas de date.',
  abj83: 'Bureau du Connecticut pour la défense des victimes',
  aeort: 'Horaires : {hours}',
  ag36g: 'Droits des victimes de la traite des êtres humains',
  anx0a: 'la loi a changé depuis. Parlez à un avocat.',
  atty0: 'Voir d’autres moyens d’obtenir de l’aide',
  avgdz: 'En danger maintenant ? {call}. Vous ne pouvez pas parler ? {text} (en anglais).',
  axvmu: 'depuis le {date}, aucune personne de moins de 18 ans ne peut être condamnée pour prostitution.',
  ay7aw: 'Si quelqu’un surveille cet appareil, rien sur cette page ne peut cacher ce que vous faites.',
  b2hpl: 'Non disponible dans cette source.',
  b2y7c: 'Afficher les chiffres dans un tableau',
  b3rj0: 'un blog de {date}, et la seule source que cite la brochure.',
  bbco8:
    'trop étroit. Il s’agit d’un travail obtenu par la force, le mensonge ou les menaces, y compris à cause d’une dette.',
  bfime: 'Cas',
  bi03d: 'Son comportement a changé tout d’un coup.',
  bl8f1:
    'Avec une fenêtre de navigation privée, la visite ne reste pas dans l’historique du navigateur. Cette fenêtre ne cache rien à une personne qui surveille l’écran, l’appareil ou le réseau.',
  bu3y4: 'E-mails',
  c5bkl:
    'cela montre du doigt les personnes sans papiers. Le signe, c’est que quelqu’un d’autre garde les documents.',
  c7ofk:
    'Les personnes désignées par la loi (« mandated reporters ») doivent signaler les soupçons de maltraitance envers un enfant. Les autres personnes sont encouragées à le faire. Le numéro est le {number}.',
  cf150: 'D’après des textes de loi et des documents publics',
  ck57r:
    'Par conséquent, les statistiques peuvent changer à mesure que de nouvelles informations apparaissent.',
  cmlx7: 'Jour et nuit. Les appels sont enregistrés.',
  cnubl: 'Par chat : {contact}',
  cs4fk: 'Gratuit, jour et nuit',
  d0iui: 'Date des données',
  d1i0s: '{label} au {place} : {first} en {firstYear} et {last} en {lastYear}',
  d8gd0:
    'ceci appartient à un organisme qui fait appliquer la loi sur l’immigration. Ce n’est pas une ligne d’aide.',
  dj1rv:
    'En cas de danger, appelez le {emergency}. Pour obtenir de l’aide, appelez le {number}. Les autres renseignements ne sont peut-être plus à jour (dernière mention dans un document public : {date}).',
  djzrc: 'Le travail, les heures ou le salaire ne correspondent pas à ce qui avait été promis.',
  dp4sl: 'Au travail',
  e05oq: 'Ligne ajoutée par {partner}',
  e5tbb: '{publisher} : {title}. Date : {date}.',
  e7imh:
    'Connecticut Spotlight {year} de la Ligne d’assistance nationale sur la traite des êtres humains, données exactes à cette date : {asOf}',
  eefzy: 'Site web : {contact}',
  eeulk: 'Besoin de parler ? {number}',
  egihq:
    'Les données représentent les signalements et les cas de cette période : {start} à {end}. Elles sont exactes à cette date : {asOf}.',
  f8cd9: 'Tous les contacts (total calculé par nous)',
  fjt5h:
    'Appelez le {number} et dites ce que vous avez remarqué. Vous n’avez pas besoin d’en avoir la certitude.',
  fk334: 'Careline, la ligne de la protection de l’enfance du Connecticut (DCF)',
  fpa2r:
    'Confidentiel, avec des limites. La ligne d’assistance peut signaler le mal fait à un enfant, un danger immédiat ou d’autres choses quand la loi le permet ou l’exige. Avant de donner des noms ou des lieux, demandez ce que la ligne d’assistance doit transmettre à d’autres.',
  fs3bl:
    'il y manque la force, la fraude ou la contrainte, et il peut y avoir traite même si personne n’est déplacé.',
  fup67: 'On a fait du mal à un enfant de moins de 18 ans',
  fvpnu: 'Ceci est un résumé simple, et non un conseil juridique.',
  g2oda: 'La loi du Connecticut sur la traite des êtres humains',
  g5hs3: 'Victimes identifiées',
  g5xjb: 'N’est plus valable : {reason}',
  gbkka: 'Avant d’appeler : comment mieux vous protéger',
  gbs2p: 'Ligne d’assistance sur la traite des êtres humains',
  gg48n: 'C’est une part des victimes détectées, et non de toutes les victimes.',
  gmnk3: 'La personne n’a pas d’affaires à elle, ou pas d’endroit fixe où loger.',
  grgu9: 'D’après la loi fédérale et les conseils du gouvernement fédéral',
  gs615: '{place}, {year} : ce que la Ligne d’assistance nationale sur la traite des êtres humains a compté',
  h0f06: 'Il peut y avoir traite même si personne n’est déplacé d’un endroit à un autre.',
  h2945: 'La personne ne peut pas quitter l’endroit où elle travaille.',
  h36sg: 'Sous le contrôle de quelqu’un d’autre',
  hezmq:
    'Si vous le pouvez, utilisez un autre téléphone, par exemple celui d’une personne en qui vous avez confiance.',
  hrgc1: 'Ligne d’assistance nationale sur la traite des êtres humains',
  huojc: 'On prive la personne de nourriture, d’eau, de sommeil ou de soins médicaux.',
  hv0pf: 'Qu’est-ce que la traite des êtres humains ?',
  hzefe: 'Identification faite par la ligne d’assistance à partir de signalements, et non par un tribunal.',
  i1t8w: 'Personnes identifiées par la ligne d’assistance, et non par un tribunal, {place}, {year}',
  i1zfa: 'Appels téléphoniques',
  i3w5d: 'Personnes sourdes ou malentendantes : composez le {relay} et demandez le {number}',
  ic3dg:
    'le {emergency} est fait pour les cas de danger immédiat. N’affrontez personne et n’alertez personne.',
  ihs2s:
    'La personne semble avoir peur, être désorientée ou tenir beaucoup à plaire à quelqu’un en particulier.',
  ijzhz:
    'Un nombre plus élevé peut vouloir dire qu’il y a eu davantage de signalements, et non davantage de traite des êtres humains.',
  iky5l: 'Besoin de parler ? Gratuit, 24 heures par jour : {number}',
  iokg5:
    'Ce dépliant n’est pas un produit de la ligne d’assistance, ni des organismes qui la gèrent, ni de l’État du Connecticut.',
  iqyuf:
    'Contacts avec la ligne d’assistance concernant le {place} : {first} en {firstYear} et {last} en {lastYear}',
  j4vn2: 'D’après les documents publics de chaque organisme',
  jhnjn: 'Obtenir de l’aide : {number}',
  jj8k5: 'Impossible de charger la liste des sources.',
  jrn73: 'Appuyez encore une fois pour quitter cette page.',
  jt8cl:
    'Personne ne connaît le vrai nombre. Chacun de ces chiffres compte une chose différente ; on ne peut donc pas les additionner.',
  jul4n: 'Ces conseils viennent de nous.',
  jwd5i: 'Avant d’appeler : ce qui reste privé',
  kazct: 'Quelqu’un d’autre garde les documents d’identité ou de voyage de la personne.',
  ke28v: 'Fait le {date}. Après le {end}, les renseignements ne seront peut-être plus à jour.',
  kpsi6: 'Appelez le {number}.',
  ktohm: 'Protections fédérales',
  kwd1f: 'Si vous en êtes témoin',
  l06jb: 'Quitter cette page',
  l0t8s: 'Ce sont des signalements, et non des cas confirmés.',
  l16hj: '{hotline} : {number}, gratuit, jour et nuit. En cas de danger, appelez le {emergency}.',
  l39w9: '{name} : {number}',
  l7hks:
    'Part des enfants parmi les victimes détectées dans le monde, selon les données publiées en {year} : {value}',
  lc74n: 'Copié. Le numéro est maintenant dans le presse-papiers.',
  lhp4v: 'Personnes identifiées',
  lkldt:
    'La traite à des fins d’exploitation par le travail, c’est faire travailler quelqu’un par la force, le mensonge ou les menaces, y compris à cause d’une dette.',
  lodf8: 'Indemnisation des victimes d’actes criminels',
  lpknm: 'Ces personnes doivent signaler : {what}',
  ltw67: 'Incomplet : {reason}',
  m597n:
    'Imprimez en recto verso, en mode paysage, avec retournement sur le bord court, puis pliez deux fois.',
  m6o1c: 'D’après l’État du Connecticut et les Nations Unies',
  m7qk5: 'Un point représente une personne.',
  m8tr3: 'Cet organisme publie des rapports sur la traite des êtres humains dans le monde.',
  mc2ya:
    'Certaines victimes remplissent peut-être les conditions pour un visa T ou un visa U. Parlez à un avocat spécialisé en immigration ou à la ligne d’assistance avant de faire une demande.',
  mpq54: 'en {date}, la page du bureau lui-même donnait un autre numéro.',
  mtowh: 'La personne vit dans un endroit qui n’est pas habitable.',
  mztec: 'En anglais et en espagnol seulement',
  n2wd8: 'Un enfant ne va plus à l’école.',
  n5rql: '{label} : {value}. {position} sur {count}.',
  nh6z8: 'Qui peut aider',
  nlutv: 'Version préliminaire : pas encore vérifiée par téléphone, ni par un avocat.',
  nm1ml: 'Envoyez un SMS au {number}',
  np913: 'Traite à des fins d’exploitation par le travail',
  nql6j: 'Français',
  nr2n0: 'Ceci n’est pas l’avis que la loi du Connecticut oblige certaines entreprises à afficher.',
  nx73w:
    'Communications adressées à la Ligne d’assistance nationale selon le moyen de contact, {place}, {year}',
  oeaug: 'Appelez et dites en anglais le nom de votre langue : {language}.',
  ofprt: 'Ce bureau aide les victimes d’actes criminels. Il dépend des tribunaux, et non de la police.',
  ojaq8: 'Contacts',
  ojto2: 'Par SMS : {contact}',
  oq9g3: 'Office des Nations Unies contre la drogue et le crime',
  oyac2: 'les règles sur les aides sociales changent souvent.',
  p9ao0:
    'seules les personnes désignées par la loi (« mandated reporters ») doivent faire un signalement, et seulement pour le mal fait à un enfant. Les autres personnes sont encouragées à le faire.',
  pf022: 'Traite à des fins d’exploitation sexuelle et par le travail',
  pgra4: 'Quelle est l’ampleur de la traite des êtres humains ?',
  pnr4o: 'Qui répond : {who}',
  pp3vy: 'Où cela s’est passé',
  q1whg: 'Quitter la page n’efface pas votre historique.',
  qdrqb: 'Par téléphone : {contact}',
  qeu7h:
    'Le texte de la loi dit exactement ce qui doit être prouvé. Demandez à un avocat ce que cela veut dire pour vous.',
  qgsw3: 'Autres moyens d’obtenir de l’aide',
  qjk0w:
    'Si cela vous arrive : vous pouvez demander de l’aide, et c’est vous qui décidez de ce que vous dites.',
  qjvfu: 'Signes possibles de traite des êtres humains',
  qmkma: 'Horaires non confirmés.',
  r3qv8: 'N’affrontez personne, n’alertez personne, ne suivez personne et ne photographiez personne.',
  raius: 'Un point représente un cas, et non une personne.',
  rb8jh: 'La personne fait beaucoup trop d’heures de travail.',
  rl9j1: 'Besoin de parler ?',
  rujum:
    'Signalements reçus en {year} par le Département du Connecticut pour les enfants et les familles au sujet d’enfants victimes de la traite : {value}',
  s370n: 'Vous êtes toujours sur cette page. Appuyez trois fois de suite pour la quitter.',
  sbq8u: 'les auteurs de l’étude disent que ce chiffre n’est pas un nombre de cas.',
  slk48: 'Contacts avec la ligne d’assistance concernant le {place} en {year} : {total}',
  so9oi:
    'Le texte que nous avons lu ne porte pas de date. Les changements faits depuis n’ont pas été vérifiés. Ceci n’est pas un conseil juridique.',
  srohz: 'Enfants et adolescents',
  sz44x: 'les chiffres manquent dans la copie que nous avons.',
  t9424:
    'Personnes soumises au travail forcé dans le monde, n’importe quel jour de l’année {year}, selon une estimation : {value}',
  tbmdw: 'La personne a des blessures qui semblent venir de violences physiques ou sexuelles.',
  tg767: 'le site a été déplacé à l’adresse {address}.',
  txcpp:
    'Des cas de traite sont peut-être encore en cours, ou de nouvelles informations peuvent parvenir à la Ligne d’assistance nationale au fil du temps.',
  u6g7: 'Pour les archives : voici le texte tel qu’il a été imprimé, avec ses erreurs. Ce ne sont pas des conseils pour aujourd’hui.',
  u6zcw: 'Connecticut',
  us7mj: 'Langue',
  uxza8: 'D’après la brochure du Connecticut et les conseils du gouvernement fédéral',
  uyqgh: 'Brochure de l’État du Connecticut, sans date, imprimée vers {year}',
  v9536:
    'Le numéro reste dans le presse-papiers tant que vous ne copiez pas autre chose. Certains appareils le gardent plus longtemps.',
  vc9ed: 'Depuis, personne n’a vérifié ces renseignements.',
  vd69h: '{label} : {value} sur {total}, parmi les cas de traite identifiés au {place} en {year}',
  vi6if: 'Un point représente un contact, et non un cas.',
  vnbpl: 'Tous les cas',
  vqqbq: 'Ce site web a ajouté ces chiffres.',
  vr26: 'Discutez par chat en ligne',
  vt6ai: 'Pour quitter cette page, fermez cet onglet ou cette fenêtre.',
  vx6wg: '{label}, {year} : {value}. {position} sur {count}.',
  w05ag: 'Personnes identifiées par la ligne d’assistance au {place} en {year}',
  w5x4: 'Notre propre mise en garde : la langue ou le statut d’immigration d’une personne ne sont jamais, à eux seuls, un signe.',
  w74m6: 'Imprimer sous forme de dépliant',
  wfskz: 'un signe ne prouve rien, et personne ne peut savoir ce qu’il en est d’après les signes seuls.',
  whdgq: 'La personne doit travailler, ou avoir des rapports sexuels, pour rembourser une dette.',
  wispa:
    'Aucune personne de moins de 18 ans ne peut être condamnée pour prostitution (depuis le {date}). Cela ne concerne pas les autres accusations.',
  wn88r: 'Afficher le texte en anglais',
  wticx: 'le programme a changé plusieurs fois de nom et de numéro.',
  wu6bd:
    'Vous pouvez demander à un tribunal d’annuler certaines condamnations qui résultent de la traite que vous avez subie. Depuis {date}, cela couvre les infractions moins graves (« misdemeanors ») et certaines infractions graves (« felonies »). Parlez d’abord à un avocat : les victimes de l’infraction à l’origine de cette condamnation doivent être informées par courrier postal.',
  wv7at: 'Langues : {languages}',
  x7rv8: 'Appelez le {number}',
  xae4e: 'Sur un clavier : appuyez trois fois sur {key}.',
  xgri4: 'Année',
  xjft0: 'Appuyez encore deux fois pour quitter cette page.',
  xxoj: 'Fermer',
  xze28: 'janvier, février, mars, avril, mai, juin, juillet, août, septembre, octobre, novembre, décembre',
  y7xf2: 'Ce département protège les enfants. Il a une équipe pour les enfants victimes de la traite.',
  y8ffp: '{subtitle}. Graphique. Utilisez les touches fléchées pour le parcourir.',
  y93d9: 'Attention : {reason}',
  ygujg: 'Lieu',
  yh4hx: 'Scannez ce code pour ouvrir {address}',
  ym0l8: 'Dernière mention dans un document public : {date}',
  yor5i:
    'Un signe seul ne prouve rien. Plusieurs signes ensemble peuvent vouloir dire qu’une personne est sous le contrôle de quelqu’un. Une personne peut aussi être sous le contrôle de quelqu’un et ne montrer aucun de ces signes.',
  z4t7u: 'Pas de chiffre',
  z6dzm: '{month} {year}',
  zbdvi: 'trop large. Pour les adultes, la force, la fraude ou la contrainte fait partie de la définition.',
  zqkyq:
    'Cas de traite des êtres humains identifiés au {place} : {first} en {firstYear} et {last} en {lastYear}',
  zso5k: 'Forme non précisée',
  ztpz2:
    'Si vous vous inquiétez pour quelqu’un : appelez et dites ce que vous avez remarqué. Vous n’avez pas besoin d’en avoir la certitude. N’affrontez personne.',
  zupit: 'La personne est peu payée pour son travail, ou pas du tout.',
  zusva:
    'Le manque de connaissance de la traite des êtres humains ou de la Ligne d’assistance nationale peut conduire à un nombre de signalements nettement inférieur à la réalité, en particulier parmi les populations touchées par la traite à des fins d’exploitation par le travail ou de la part de certains groupes raciaux ou ethniques.',
};

export const words = translated('fr', reviewed, unreviewed);
