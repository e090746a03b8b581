/** What payloads set where they run, on `window`. */
export const MARK = 'attacked';
const RUN = `window.${MARK}=1`;
/** No request may go there. */
const EVIL = 'https://evil.example';

/** Texts that would be markup, programs, requests or settings, if anything took them for more than text. */
export const PAYLOADS: readonly string[] = [
  `<script>${RUN}</script>`,
  `</script><script>${RUN}</script>`,
  `</title></textarea></style></template><script>${RUN}</script>`,
  `<img src=x onerror="${RUN}">`,
  `"><img src=x onerror="${RUN}">`,
  `' autofocus onfocus='${RUN}' x='`,
  `<svg onload=${RUN}><animate onbegin=${RUN}>`,
  `<iframe srcdoc="<script>parent.${MARK}=1</script>"></iframe>`,
  `<a href="javascript:${RUN}">here</a>`,
  `[here](javascript:${RUN}) [there](JaVaScRiPt&colon;${RUN}) <javascript:${RUN}>`,
  `[here](data:text/html,<script>opener.${MARK}=1</script>) [there](vbscript:x)`,
  `[ref]: javascript:${RUN} "[ref]"`,
  `&lt;img src=x onerror=&quot;${RUN}&quot;&gt;`,
  `&amp;lt;script&amp;gt;${RUN}&amp;lt;/script&amp;gt;`,
  `\\<img src=x onerror="${RUN}"\\>`,
  `<math><mtext></p><style><img src=x onerror="${RUN}"></style></mtext></math>`,
  `$\\href{javascript:${RUN}}{x}$ $\\url{javascript:${RUN}}$`,
  `$\\htmlStyle{background:url(${EVIL}/a)}{x}$ $\\includegraphics{${EVIL}/b.png}$`,
  `$\\text{<img src=x onerror=${RUN}>}$ $<script>${RUN}</script>$`,
  `![picture](${EVIL}/c.png) <img src="${EVIL}/d.png">`,
  `<link rel=stylesheet href=${EVIL}/e.css><style>@import url(${EVIL}/f.css);</style>`,
  `<base href="${EVIL}/"><meta http-equiv=refresh content="0;url=${EVIL}/">`,
  `<form action=${EVIL}><input name=q><button>go</button></form>`,
  `<object data=${EVIL}/g></object><embed src=${EVIL}/h><video src=${EVIL}/i autoplay></video>`,
  `<div style="position:fixed;inset:0;background:url(${EVIL}/j)">over all</div>`,
  `{{constructor.constructor('${RUN}')()}} \${${RUN}} <%= ${RUN} %>`,
  `--> <!-- ]]> <![CDATA[<script>${RUN}</script>`,
  '__proto__ constructor toString hasOwnProperty valueOf',
  `\u202e\u2066 right to left \u2028\u2029 \ufeff`,
  `$\\rule{100000em}{100000em}$ $\\smash{\\rule{9em}{9em}}$ a$\\kern-90em$b`,
  `$${'\\sqrt{'.repeat(2_000)}x${'}'.repeat(2_000)}$`,
];
