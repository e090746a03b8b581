/** The words of a list, which is one string to be readable. */
const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** What stands before a full stop that ends no sentence: `fig` of `fig. 3` and `Fig. 3`, but `Ms` only with a capital. */
export const NEVER_LAST = words(
  `e.g i.e eg ie viz cf vs v.s w.r.t wrt s.t a.k.a aka approx resp ca incl excl esp est
  abbr fig figs eq eqs eqn eqns secs sect tab tabs alg algs algo thm thms lem def defs prop cor ref refs appx
  ch chap vol pp ed eds Dr Prof Mr Mrs Ms St Mt Ft Gen Col Lt Rev dept univ proc conf symp trans assoc ver`,
);

/** What ends a sentence only before a word that begins one: `the U.S. We find`, but `the U.S. Army`. */
export const SELDOM_LAST = words(
  'al et sec p.p u.s u.k e.u u.n u.s.a d.c i.i.d a.m p.m ph.d m.d b.s m.s b.a m.a inc ltd co corp jr sr bros',
);

/** What ends no sentence before a number: `No. 5`, `Jan. 5`. */
export const NUMBERED = words(
  'no nos nr art jan feb mar apr jun jul aug sep sept oct nov dec p v max min avg std',
);

/**
 * Words that begin sentences and hardly any name, in lower case: what Kiss and Strunk (2006, "Unsupervised multilingual
 * sentence boundary detection") call frequent sentence starters, as a list for abstracts.
 */
export const STARTERS = words(
  `a an the this that these those it its he she they their we i our his her there here such one two three some many
  most several all both each every another other others no nor not only even
  in on at by for from to with within without under over through throughout across among between beyond during
  after before until since while when whenever where whereas if unless although though despite as because due given
  based using unlike like instead rather however yet but and or so thus hence therefore thereby then
  first firstly second secondly third thirdly next finally lastly last moreover furthermore additionally also
  besides further similarly likewise conversely nevertheless nonetheless meanwhile consequently accordingly
  specifically particularly notably importantly crucially interestingly surprisingly remarkably empirically
  theoretically experiments experimental extensive empirical results evaluations code existing previous prior
  recent recently current currently traditional what how why which who can could do does is are compared overall
  altogether ultimately inspired motivated evaluated applied leveraging building`,
);

/** Names of code that a capitalised name follows without a space: `torch.Tensor`. */
export const MODULES = words('torch keras tensorflow numpy scipy sklearn pandas java javax');
