/**
 * The colours, type and spacing of every page. A colour stands for one thing everywhere: blue is carried by evidence,
 * hatching is chance, amber is sole support, red is two items that contradict each other, green is settled by two
 * people, violet waits for a person.
 */
const tokens = `
:root{--paper:#fbfaf7;--sheet:#fff;--line:#dcd8cf;--ink:#1d1f22;--ink-2:#55585e;--ink-3:#66696e;--evidence:#23508e;--evidence-2:#c9d7ea;
--chance:#8a8679;--sole:#a05a00;--sole-2:#f6e3c5;--conflict:#a3232f;--conflict-2:#f5d9da;--settled:#1f6b4f;--settled-2:#d3e7dc;--open:#6b5b95;--open-2:#e3deee;
--radius:6px;--text:Inter,system-ui,-apple-system,"Segoe UI","Noto Sans",sans-serif;color-scheme:light dark}
@media (prefers-color-scheme:dark){:root{--paper:#141517;--sheet:#1b1d20;--line:#34373c;--ink:#eceae4;--ink-2:#b3b5b9;--ink-3:#9a9ca1;--evidence:#8fb4e8;--evidence-2:#24364f;
--chance:#a29d8e;--sole:#e3a54e;--sole-2:#43310f;--conflict:#f0878f;--conflict-2:#4a2024;--settled:#7cc6a4;--settled-2:#1d3a2d;--open:#b7a8de;--open-2:#322b45}}
`;

const base = `
*{box-sizing:border-box}html{-webkit-text-size-adjust:100%}
body{margin:0;background:var(--paper);color:var(--ink);font:15px/1.5 var(--text);font-variant-numeric:tabular-nums lining-nums;overflow-wrap:anywhere}
h1{font-size:28px;line-height:1.2;font-weight:650;letter-spacing:-.015em;margin:0}h2{font-size:17px;font-weight:650;margin:0 0 8px}h3{font-size:14px;font-weight:650;margin:18px 0 4px}
p{margin:0 0 8px}.note,small{font-size:13px;color:var(--ink-2)}.note b,.note strong{color:var(--ink)}
.page{max-width:1060px;margin:0 auto;padding:40px 32px}.sheet{background:var(--sheet);border:1px solid var(--line);border-radius:var(--radius);padding:20px;margin-top:20px;min-width:0}
.sheet>:last-child{margin-bottom:0}.num{font-weight:650}a{color:var(--evidence)}a.def{color:inherit;text-decoration:underline dotted var(--ink-3);text-underline-offset:3px}
.head{display:flex;justify-content:space-between;gap:32px;align-items:flex-end;border-bottom:2px solid var(--ink);padding-bottom:16px}.head>div:first-child{min-width:0}.meta{text-align:right;flex:none;max-width:50%}
.lede{font-size:19px;line-height:1.55;max-width:46em;margin:22px 0 8px}.grid{display:grid;grid-template-columns:1fr 1fr;gap:20px}
.banner{border:2px solid var(--ink);border-radius:var(--radius);padding:8px 14px;margin:0 0 24px;font-weight:650;letter-spacing:.03em}.banner span{font-weight:400;letter-spacing:0}
.big{font-size:34px;font-weight:650;letter-spacing:-.02em;line-height:1.1;margin-bottom:6px}
.scroll{overflow-x:auto;overflow-wrap:normal}table{border-collapse:collapse;width:100%}th,td{padding:5px 8px;text-align:right;border-bottom:1px solid var(--line);font-size:13.5px;vertical-align:top}
th:first-child,td:first-child,th.l,td.l{text-align:left}thead th{color:var(--ink-2);font-weight:550;vertical-align:bottom}tbody th{font-weight:400}tfoot td,tfoot th{font-weight:650;border-bottom:0}
td.z{color:var(--ink-3)}caption{text-align:left;font-size:13px;color:var(--ink-2);padding-bottom:4px}.scroll+.note,table+.note{margin-top:10px}.sep td,.sep th{border-top:2px solid var(--line)}
td.digest{font:11px/1.45 ui-monospace,"SF Mono","DejaVu Sans Mono",monospace;color:var(--ink-2);text-align:left;overflow-wrap:anywhere;min-width:15em}
ul{margin:6px 0 0;padding-left:18px}li{margin:3px 0}details>summary{cursor:pointer;font-size:13px;color:var(--ink-2)}details[open]>summary{margin-bottom:8px}
svg{width:100%;height:auto;display:block}svg text{font:13px var(--text);fill:var(--ink)}svg .h{font-weight:650;font-size:15px}svg .cap{fill:var(--ink-2);font-size:12px}svg .n{font-weight:650}
.ev{fill:var(--evidence)}.mute{fill:var(--line)}.op{fill:var(--open)}.se{fill:var(--settled)}.in{fill:var(--ink)}.mag{fill:var(--ink);opacity:.05}.lead{stroke:var(--ink-3);fill:none;stroke-width:1}
.hl{stroke:var(--chance);stroke-width:2.5}.hb{stroke:var(--chance);stroke-width:1}
.legend{display:flex;flex-wrap:wrap;gap:4px 18px;margin:12px 0}.legend span{display:inline-flex;align-items:center;gap:6px}.sw{width:12px;height:12px;border-radius:2px;display:inline-block;flex:none}
.hatch{background:repeating-linear-gradient(45deg,var(--chance) 0 2px,transparent 2px 5px)}.chip{display:inline-block;border:1px solid var(--line);border-radius:99px;padding:1px 10px;font-size:12.5px;color:var(--ink-2);background:var(--sheet)}
:focus-visible{outline:3px solid var(--evidence);outline-offset:2px}:target{background:var(--evidence-2)}
@media (max-width:760px){.page{padding:24px 16px}.grid{grid-template-columns:1fr;gap:0}.head{flex-direction:column;align-items:flex-start;gap:10px}.meta{text-align:left;max-width:none}.wide{min-width:640px}}
@media print{body{background:#fff}.sheet{border:0;padding:0;break-inside:avoid}details::details-content{content-visibility:visible}}
`;

/** The style of every page, plus what one page adds. */
export function styleOf(extra = ''): string {
  return (tokens + base + extra).replace(/\n/g, '');
}
