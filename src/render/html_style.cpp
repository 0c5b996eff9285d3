#include "render/html_text.hpp"

namespace render {

std::string_view html_style() {
  return R"css(:root{color-scheme:light dark;
--paper:#fff;--ground:#f6f7f8;--ink:#1b1f24;--soft:#565d66;--rule:#d9dde2;--link:#1b4f8a;
--good:#17663f;--fair:#7d4e00;--bad:#a4201b;--shade:#eef1f4;
--l0:#f0d9cc;--l0e:#a4532a;--l1:#bcd7ea;--l2:#6fa8d2;--l3:#1d5c97;--lm:#17716c;--na:#eceef0;--nae:#7b838d;
--on0:#5a2a10;--on1:#123a5c;--on2:#08233c;--on3:#fff;
--sans:system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","Liberation Sans",Arial,sans-serif;
--serif:"Iowan Old Style","Palatino Linotype",Palatino,"Noto Serif","Liberation Serif",Georgia,serif;
--mono:ui-monospace,"SF Mono",Consolas,"Liberation Mono",monospace}
@media screen and (prefers-color-scheme:dark){:root{
--paper:#15181c;--ground:#1b1f24;--ink:#e4e7ea;--soft:#a3abb5;--rule:#363c44;--link:#8fbdf0;
--good:#7fd0a2;--fair:#e6b765;--bad:#ff9a91;--shade:#22272d;
--l0:#5a3826;--l0e:#d99a77;--l1:#27455e;--l2:#3a78ab;--l3:#8cc3f0;--lm:#6fcfc7;--na:#2a3037;--nae:#98a1ac;
--on0:#f6dccd;--on1:#d9ebf9;--on2:#fff;--on3:#0b2238}}
*{box-sizing:border-box}
html{scroll-padding-top:1rem;-webkit-text-size-adjust:100%}
body{margin:0;background:var(--paper);color:var(--ink);font:1rem/1.55 var(--sans);
font-variant-numeric:tabular-nums lining-nums;overflow-wrap:break-word}
main{max-width:62rem;margin:0 auto;padding:2.5rem 1.5rem 5rem}
a{color:var(--link);text-decoration-thickness:1px;text-underline-offset:.18em}
a:focus-visible,[tabindex]:focus-visible{outline:2px solid var(--link);outline-offset:2px;border-radius:2px}
:target{background:color-mix(in srgb,var(--link) 12%,transparent);outline:2px solid var(--link);outline-offset:4px}
.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.paper{display:none}.marks{position:absolute}
p,li,td,dd,blockquote{unicode-bidi:isolate}
p{max-width:44rem;margin:.75rem 0}
h1,h2,h3,h4,h5,h6{line-height:1.25;text-wrap:balance;margin:0}
h1{font-size:2.1rem;font-weight:650;letter-spacing:-.015em;margin-bottom:1.25rem}
h1 small{display:block;font-size:.85rem;font-weight:600;color:var(--soft);letter-spacing:.02em;margin-bottom:.35rem}
h2{font-size:1.4rem;font-weight:650;letter-spacing:-.008em;margin-bottom:1rem}
h2 small{font-size:1rem;font-weight:400;color:var(--soft);letter-spacing:0}
h3{font-size:1.1rem;font-weight:650;margin:1.75rem 0 .6rem}
h4,h5,h6{font-size:.95rem;font-weight:650;margin:1.4rem 0 .4rem}
.block{font-size:.82rem;font-weight:600;color:var(--soft);margin:1.4rem 0 .4rem}
.part{margin-top:3.5rem;padding-top:1.5rem;border-top:2px solid var(--ink)}
.part .part{margin-top:1.5rem;padding-top:0;border:0}
header .part{margin:0;padding:0;border:0}
nav ul{list-style:none;margin:0;padding:1rem 1.5rem;display:flex;flex-wrap:wrap;gap:.2rem 1.2rem;
max-width:62rem;margin:0 auto;font-size:.85rem}
nav{border-bottom:1px solid var(--rule)}
nav a{text-decoration:none}nav a:hover{text-decoration:underline}
.facts{margin:1rem 0;display:grid;gap:.3rem 0}
.facts>div{display:grid;grid-template-columns:12rem 1fr;gap:0 1rem;align-items:baseline}
.f-coverage,.f-counts{grid-template-columns:repeat(3,1fr);gap:0 2rem}
.f-coverage>div,.f-counts>div{grid-template-columns:1fr auto;border-top:1px solid var(--rule);padding:.3rem 0}
dt{color:var(--soft);font-size:.9rem}
dd{margin:0}
.faint{color:var(--soft)}.good{color:var(--good)}.fair{color:var(--fair)}.bad{color:var(--bad);font-weight:600}
.whole{white-space:nowrap}
.key{font:500 .86em/1.4 var(--mono);white-space:nowrap}
a.key{text-decoration:none}a.key:hover{text-decoration:underline}
b{font-weight:650}
.scroll{overflow-x:auto;margin:.75rem 0 1.25rem}
table{border-collapse:collapse;width:100%;font-size:.9rem}
caption{text-align:left;font-weight:650;font-size:1rem;padding:.9rem 0 .45rem}
th,td{text-align:left;vertical-align:top;padding:.42rem .9rem .42rem 0;border-bottom:1px solid var(--rule);font-weight:400}
th:last-child,td:last-child{padding-right:0}
thead th{font-size:.8rem;font-weight:600;color:var(--soft);vertical-align:bottom;border-bottom:1px solid var(--soft)}
.n{text-align:right}.d,.w,.n{white-space:nowrap}
td.n a{text-decoration-color:var(--rule)}
tbody tr:hover{background:var(--ground)}
.none{color:var(--soft)}
.level::before,.dot{content:"";display:inline-block;width:.72em;height:.72em;margin-right:.45em;border-radius:2px;
vertical-align:-.04em;border:1.5px solid var(--l3)}
.l0::before{border-color:var(--l0e)}
.l1::before{background:linear-gradient(to top,var(--l3) 34%,transparent 34%)}
.l2::before{background:linear-gradient(to top,var(--l3) 67%,transparent 67%)}
.l3::before{background:var(--l3)}
.dot{border-color:transparent;background:var(--shade)}
.k-not_assessed{fill:url(#hatch)}.dot.k-not_assessed{background:repeating-linear-gradient(135deg,var(--nae) 0 1.5px,var(--na) 1.5px 4px)}
.k-not_started{fill:var(--l0);background:var(--l0)}.k-limited{fill:var(--l1);background:var(--l1)}
.k-substantial{fill:var(--l2);background:var(--l2)}.k-complete,.k-met,.k-fresh{fill:var(--l3);background:var(--l3)}
.k-being_met{fill:var(--lm);background:var(--lm)}
.k-on_schedule,.k-open{fill:var(--l1);background:var(--l1)}
.k-met_late{fill:var(--l2);background:var(--l2)}
.k-overdue,.k-reversed{fill:var(--bad);background:var(--bad)}
.k-due_soon,.k-stalled,.k-stale{fill:var(--fair);background:var(--fair)}
.k-never_checked{fill:url(#hatch);background:repeating-linear-gradient(135deg,var(--nae) 0 1.5px,var(--na) 1.5px 4px)}
.k-no_deadline,.k-not_applicable,.k-withdrawn,.k-superseded,.k-overtaken{fill:var(--rule);background:var(--rule)}
.k-other{fill:var(--l2);background:var(--l2)}
.p-at_a_glance{display:grid;grid-template-columns:repeat(6,1fr);gap:1.5rem 2rem}
.p-at_a_glance>*{grid-column:1/-1;margin:0}
.p-at_a_glance>.chart{grid-column:span 2}
.p-at_a_glance>.c-levels{grid-column:1/-1}
.chart caption{padding-top:0}
.chart th,.chart td{padding:.28rem 0;border:0}
.zero{color:var(--soft)}.zero b{font-weight:400}
.chart tr+tr{border-top:1px solid var(--rule)}
.strip{display:block;width:100%;height:.5rem;border-radius:3px;margin-bottom:.6rem}
.c-levels .strip{height:1.5rem}
.c-levels table{font-size:1rem}.c-levels td b{font-size:1.15rem}
.ground{fill:var(--shade)}.hatch-ground{fill:var(--na)}.hatch-line{fill:var(--nae)}
.c-levels tbody{display:grid;grid-template-columns:repeat(3,1fr);gap:0 2rem}
.c-levels tbody tr{display:flex;justify-content:space-between;border-top:1px solid var(--rule)}
.picture{margin:1rem 0 1.5rem;padding:1rem 1.1rem;border:1px solid var(--rule);border-radius:6px}
.picture figcaption{font-weight:650;margin-bottom:.6rem}
.picture .scroll{margin:0}
.picture svg[role]{display:block;width:100%;min-width:36rem;max-width:58rem;height:auto;font:11.5px var(--sans);fill:var(--ink)}
svg .faint{fill:var(--soft)}svg .key{font:10.5px var(--mono)}
svg .on{font-weight:600}svg .on.k-not_assessed{fill:var(--ink)}svg .on.k-not_started{fill:var(--on0)}
svg .on.k-limited{fill:var(--on1)}svg .on.k-substantial{fill:var(--on2)}svg .on.k-complete,svg .on.k-being_met{fill:var(--on3)}
.axis,.tick{stroke:var(--rule)}.today{stroke:var(--ink);stroke-dasharray:3 3}.now{font-weight:650}
.box{fill:none;stroke-width:1.4;stroke:var(--l3)}.dashed{stroke:var(--nae);stroke-dasharray:2.5 2}
.b-not_started{stroke:var(--l0e)}.b-due_soon{stroke:var(--fair)}.b-not_applicable{stroke:var(--soft)}
.stroke{fill:none;stroke:var(--l3);stroke-width:1.6}.stroke.b-not_applicable{stroke:var(--soft)}
.cut{fill:none;stroke:var(--paper);stroke-width:1.7}.fill{fill:var(--l3)}.hole{fill:var(--paper)}.glyph{font:600 10px var(--sans);fill:var(--soft)}
.legend{list-style:none;display:flex;flex-wrap:wrap;gap:.2rem 1.1rem;margin:.8rem 0 0;padding:0;font-size:.82rem;color:var(--soft)}
.swatch{width:.95rem;height:.95rem;margin-right:.4rem;vertical-align:-.14em}
.p-party_grid tbody td{white-space:nowrap}
.card{border:1px solid var(--rule);border-radius:8px;padding:1.4rem 1.5rem 1.1rem;margin:1.5rem 0;
content-visibility:auto;contain-intrinsic-size:auto 44rem}
.card>h3,.card>h4{margin:0 0 1rem;font-size:1.2rem}
.card>h3 .key,.card>h4 .key{display:block;font-size:.82rem;font-weight:600;margin-bottom:.2rem}
.quote{margin:.8rem 0}
.quote figcaption{font-size:.82rem;font-weight:600;color:var(--soft);margin-bottom:.15rem}
blockquote{margin:0;padding-left:1rem;border-left:3px solid var(--rule);font:1.06rem/1.55 var(--serif);max-width:44rem}
.card .facts>div{grid-template-columns:9rem 1fr}
.card .facts{font-size:.93rem}
.card .f-state{display:flex;flex-wrap:wrap;gap:1px;background:var(--rule);border:1px solid var(--rule);
border-radius:6px;overflow:hidden}
.card .f-state>div{display:block;flex:1 1 9.5rem;background:var(--ground);padding:.5rem .8rem .6rem}
.card .f-state dt{font-size:.78rem}
.items{margin:.3rem 0 .8rem;padding-left:1.1rem;font-size:.93rem}
.items li{margin:.25rem 0}.items li::marker{color:var(--soft)}
.said{color:var(--soft);max-width:44rem}
.out{overflow-wrap:anywhere}
.p-method{font-size:.93rem}
.index dl{font-size:.86rem}.index dl>div{padding:.4rem 0;border-bottom:1px solid var(--rule);break-inside:avoid}
.index dt{color:var(--ink);font-weight:600}
.handling{margin:1rem auto;text-align:center;font-weight:650;max-width:none}
@media (min-width:84rem){body{display:grid;grid-template-columns:15rem minmax(0,1fr)}
nav{border:0;border-right:1px solid var(--rule)}
nav ul{position:sticky;top:0;display:block;padding:2.9rem 1.5rem}nav li{margin:.5rem 0}
main{margin:0;padding-left:3rem}}
@media (max-width:46rem){main{padding:1.5rem 1rem 3rem}h1{font-size:1.6rem}
.facts>div,.card .facts>div{grid-template-columns:1fr;margin-bottom:.35rem}
.f-coverage,.f-counts{grid-template-columns:1fr}.f-coverage>div,.f-counts>div{grid-template-columns:1fr auto;margin:0}
.p-at_a_glance>.chart{grid-column:1/-1}
.c-levels tbody{grid-template-columns:1fr}
.card{padding:1rem}table{min-width:min(30rem,100%)}}
@page{size:A4;margin:18mm 16mm 20mm;
@bottom-right{content:counter(page) " / " counter(pages);font:8.5pt system-ui,sans-serif;color:#565d66}}
@media print{:root{color-scheme:light}
html{font-size:9.2pt}body{line-height:1.42;display:block}
nav,.handling.last{display:none}main{max-width:none;padding:0;margin:0}
h1{font-size:19pt}h2{font-size:13.5pt}.card>h3,.card>h4{font-size:11.5pt}
h1,h2,h3,h4,h5,h6,caption,figcaption,.block,thead{break-after:avoid}
.part{margin-top:9mm;padding-top:4mm;border-top:1pt solid var(--ink)}
.card,.picture,.chart,tr,li,.quote,.facts>div{break-inside:avoid}
.card{content-visibility:visible;margin:5mm 0;padding:4.5mm 5mm 3mm}
.scroll{overflow:visible}.paper{display:inline;color:var(--soft)}
a{color:inherit;text-decoration:none}a.key,a.out{color:var(--link)}
p{orphans:3;widows:3}
*{-webkit-print-color-adjust:exact;print-color-adjust:exact}
.picture svg[role]{min-width:0;max-width:100%}
tbody tr:hover{background:none}:target{outline:0;background:none}}
)css";
}

}  // namespace render
