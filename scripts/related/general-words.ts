import { stemmer } from 'stemmer';

const wordsOf = (text: string): string[] => text.trim().split(/\s+/);

/** English words that hold sentences together, in lower case: no term begins, ends or is divided by one. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  wordsOf(`
  a about across after against al all along alone already also although always am among an and another any are around as
  at away be became because become been before being below best better between beyond both but by came can cannot come
  could d did do does doing done down due during each eg either et etc even ever every few five for four from further
  furthermore get give given gives got had has have having he hence her here him his how however i ie if in instead into
  is it its itself just largely later least less let like ll lot m mainly many may me meanwhile might more moreover most
  mostly much must my namely near nearly neither never nor not now of off often on once one only onto or other others our
  out over own per perhaps previously quite rather re really regarding respectively s same second see several she should
  since so some still such t than that the their them themselves then there thereby therefore these they third this those
  though three through throughout thus to together too toward towards two under unlike until up upon us usually ve versus
  very via vs was we well were what when where whereas whether which while who whom whose why widely will with within
  without would yet you your
`),
);

/** Models, data and measures that papers on all matters work with. */
const COMMON_TOOLS = wordsOf(`
  openai chatgpt gpt gpts llama gemini gemma claude anthropic deepseek qwen mistral mixtral vicuna bert roberta mini preview
  turbo google meta microsoft kaggle pytorch tensorflow adam arxiv mmlu gsm8k humaneval imagenet cifar
  mnist coco resnet vgg auc auroc roc f fid bleu rouge mae rmse mse rq ai ml nlp hugging english
`);

/** TeX that is left of formulas, and parts of addresses. */
const NOTATION = [
  'mathbb',
  'mathbf',
  'mathcal',
  'mathrm',
  'textbf',
  'textit',
  'frac',
  'http',
  'https',
  'www',
  'html',
  'com',
];

/**
 * The stems of English words that any paper may have, whatever it is on. They tell nothing alone, and two of them in a row
 * are no term; with another word they may be one: `motor learning`, `task vector`.
 */
export const GENERAL_STEMS: ReadonlySet<string> = new Set(
  [
    ...COMMON_TOOLS,
    ...NOTATION,
    ...wordsOf(`
  ability able absence accelerate access accordingly account accuracy accurate achieve act action actual adapt add
  added addition additionally address adopt advance advantage affect aid aim allow alternative ambiguous amount
  analyses analysis analyze apart appear applicable apply approach appropriate area arise aspect assess associated
  assume assumption attract available average avoid aware balance base baseline basic basis begin behind benchmark
  beneficial benefit big bridge bring broad broader build built call capable capacity capture careful carefully carry
  case category cause center central certain challenge change characteristic choice choose claim class clear clearly
  close code collect combine common commonly compare comparison competitive complete complex component comprehensive
  comprise compute concern conclude conclusion concrete condition conduct confirm connect consequently consider
  considerable consist constrained constraint construct contain content context contrast contribute conventional core
  correct corresponding cost costly cover create creation critical crucial current custom data dataset date deal deep
  define definition degree deliver demand demonstrate depend deploy deployment derive describe design desired despite
  detail determine develop deviation differ difficult difficulty direct directly discover discovery discuss distinct
  diverse domain dramatically drive driven ease easily easy effect efficacy efficient effort elements emerge emphasize
  empirical employ enable encounter encourage end enhance ensure entire equal equip error especially essential
  establish estimate evaluate evident examine example exceed exceeding excel exceptional exhibit exist expand expect
  expensive experience experimental explain explicit explicitly exploit explore express extend extensive extent
  external extra extract facilitate factor fail failure fall feasible feature field final find fine finer first fixed
  flexible focus focused follow force form formal format formulate found foundation four framework full fully
  fundamental future gain gap general github goal good great greater greatly grounded grow growth guarantee guide
  guideline hand handle hard heavily help hidden high higher highlight highly hinder hold human hundred idea ideal
  identify immediate impact imperative implement implication implicit important importantly impose impossible
  impractical impressive improve inadequate include incorporate increase increasingly incur indicate individual
  inference inform inherent initial innovation input insight inspire instance integral intelligent intend interact
  interest intermediate internal intricate intrinsic introduce introduction intuitive investigate involve issue joint
  jointly key kind knowledge known lack landscape large larger largest latest layer lead learn leave led left level
  leverage likely limit linear list literature little long longer low lower machine made main maintain major make
  manage manner manual map match matter maximize mean meaningful measure mechanism meet mere method methodology metric
  million minimal mitigate mode model modern module multi multiple naive narrow nature necessary necessity need
  network new newly non notable note novel novelty number numerous objective observe obtain occur offer onwards open
  operate opportunity optimal option order org organize origin outcome outline outperform output overall overcome
  overlook overview page pair paper paradigm parameter paramount part partial particular particularly past pattern
  pave percent percentage perform period perspective phase phenomenon pivotal place plausible play point poor poorly
  popular portion pose possess possible potential powerful practice precise predict predominantly prefer preliminary
  presence present preserve prevailing prevalent prevent primarily primary principle prior problem procedure process
  produce profound prominent promise promote prone properly proportion propose prove proven provide public publicly
  published purpose pursue put qualitative quality quantify quantitative quick quickly raise range rapid rapidly
  rarely rate raw reach readily real realistic reality realize reason receive recent recognize reduce reduction refer
  refine reflect related relationship relative release relevant reliable reliance rely remain remarkable repeated
  replace report repository represent representation require research resource respect response restrict result retain
  reveal review rich rigorous rise robust robustly role root run sample satisfactory satisfy scalable scale scarce
  scarcity scenario scheme science scientific scope score seamless seamlessly seek seen select sense separate serious
  serve set setup severe shape share shed short shortcoming show showcase shown side significant significantly similar
  similarly simple simpler simplicity simply simultaneous single situation size slightly slow small smaller software
  solely solution solve sophisticated sota source space span specialized specific specify split stage standard start
  state statistical step straightforward strategic strategy strength strengthen strong stronger strongly structure
  struggle study subject subsequent subset substantial succeed success successfully suffer sufficient suggest suit
  suitable summarize superior support surpass surprising surprisingly survey system systematic tackle take taken
  target task technical technique technology tend term test text thanks theoretical theory thing think thorough
  thousand time today top total track tradeoff traditional traditionally train transform treat trend true truly tune
  turn type typical ultimately unclear underexplored underlying underscore understand understood unexplored
  unfortunately unify unique universal unknown unprecedented update usage use user utility valid valuable value
  variable variant variation variety various vary vast verify versatile version view vital vulnerable way weak weight
  wide widespread word work world worse year yield zero
`),
  ].map(stemmer),
);

/** Han characters that hold Chinese sentences together, in Simplified form: no term has one at its edge. */
export const HAN_PARTICLES: ReadonlySet<string> = new Set(
  '的了在和与及或是为对从以而且但将把由其此该这那各个种些们我本文中上下等并也都就可能会所有于到之很更最不使用通过进行提出现实一二三两多',
);
