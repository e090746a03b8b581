const pairs = (table: string): [string, string][] =>
  table
    .trim()
    .split(/\s+/)
    .map((pair) => [pair.slice(0, pair.indexOf(':')), pair.slice(pair.indexOf(':') + 1)]);

/** Letters. Their commands swallow the space after them: `stra\ss e` */
export const TEX_LETTERS: ReadonlyMap<string, string> = new Map(
  pairs('ss:ß o:ø O:Ø l:ł L:Ł aa:å AA:Å ae:æ AE:Æ oe:œ OE:Œ i:ı j:ȷ dh:ð DH:Ð th:þ TH:Þ dj:đ DJ:Đ ng:ŋ NG:Ŋ'),
);

/** Commands that stand for characters outside formulas. */
export const TEX_SYMBOLS: ReadonlyMap<string, string> = new Map([
  ...pairs(`
    alpha:α beta:β gamma:γ delta:δ epsilon:ϵ varepsilon:ε zeta:ζ eta:η theta:θ vartheta:ϑ iota:ι kappa:κ lambda:λ
    mu:μ nu:ν xi:ξ pi:π varpi:ϖ rho:ρ varrho:ϱ sigma:σ varsigma:ς tau:τ upsilon:υ phi:ϕ varphi:φ chi:χ psi:ψ omega:ω
    Gamma:Γ Delta:Δ Theta:Θ Lambda:Λ Xi:Ξ Pi:Π Sigma:Σ Upsilon:Υ Phi:Φ Psi:Ψ Omega:Ω ell:ℓ hbar:ℏ Re:ℜ Im:ℑ aleph:ℵ

    times:× div:÷ pm:± mp:∓ cdot:· ast:∗ star:⋆ circ:∘ bullet:• oplus:⊕ ominus:⊖ otimes:⊗ odot:⊙
    sim:∼ simeq:≃ approx:≈ cong:≅ equiv:≡ neq:≠ ne:≠ le:≤ leq:≤ leqslant:≤ ge:≥ geq:≥ geqslant:≥ ll:≪ gg:≫ lt:< gt:>
    propto:∝ lesssim:≲ gtrsim:≳ prec:≺ succ:≻ in:∈ notin:∉ ni:∋ subset:⊂ supset:⊃ subseteq:⊆ supseteq:⊇ cup:∪ cap:∩
    setminus:∖ emptyset:∅ varnothing:∅ forall:∀ exists:∃ neg:¬ land:∧ lor:∨ wedge:∧ vee:∨ perp:⊥ parallel:∥ mid:∣
    to:→ rightarrow:→ longrightarrow:→ leftarrow:← gets:← longleftarrow:← leftrightarrow:↔ longleftrightarrow:↔
    Rightarrow:⇒ Longrightarrow:⇒ implies:⇒ Leftarrow:⇐ Leftrightarrow:⇔ Longleftrightarrow:⇔ iff:⇔ mapsto:↦
    uparrow:↑ downarrow:↓ updownarrow:↕ nearrow:↗ searrow:↘ rightleftharpoons:⇌
    infty:∞ partial:∂ nabla:∇ sum:∑ prod:∏ int:∫ sqrt:√ angle:∠ triangle:△ square:□ Box:□ diamond:⋄ deg:° degree:°
    prime:′ dagger:† ddagger:‡ dag:† ddag:‡ langle:⟨ rangle:⟩ lfloor:⌊ rfloor:⌋ lceil:⌈ rceil:⌉ Vert:‖
    log:log ln:ln exp:exp min:min max:max arg:arg argmin:argmin argmax:argmax sup:sup inf:inf lim:lim sin:sin cos:cos
    tan:tan tanh:tanh det:det dim:dim ker:ker Pr:Pr gcd:gcd

    ldots:… dots:… textellipsis:… cdots:⋯ vdots:⋮ checkmark:✓ cmark:✓ xmark:✗ copyright:© textregistered:® pounds:£
    texttrademark:™ textdegree:° textmu:µ euro:€ texteuro:€ textsterling:£ textdollar:$ S:§ P:¶ textbullet:•
    textquotedblleft:“ textquotedblright:” textquoteleft:‘ textquoteright:’ textquotesingle:' lq:‘ rq:’
    textendash:– textemdash:— textasciitilde:~ textasciicircum:^ textbackslash:\\ textunderscore:_ textbar:|
    textless:< textgreater:> textbraceleft:{ textbraceright:} lbrace:{ rbrace:} textpm:± texttimes:×
    textrightarrow:→ textleftarrow:← texttildelow:~ backslash:\\ vert:| colon:: slash:/ textperiodcentered:·
    guillemotleft:« guillemotright:» glqq:„ grqq:“
    LaTeX:LaTeX TeX:TeX BibTeX:BibTeX ie:i.e. eg:e.g. Ie:I.e. Eg:E.g. etc:etc. etal:et␣al. wrt:w.r.t. vs:vs. cf:cf. aka:a.k.a.
  `).map(([name, value]): [string, string] => [name, value.replace('␣', ' ')]),
  ['quad', ' '],
  ['qquad', ' '],
  ['space', ' '],
  ['newline', ' '],
  ['linebreak', ' '],
  ['par', ' '],
  ['item', '\n- '],
]);
