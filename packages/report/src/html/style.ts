/** The look of the report: the reader's own colours and fonts, nothing from elsewhere. */
export const style = `
:root { color-scheme: light dark; --text: #1f2328; --soft: #59636e; --ground: #ffffff; --rule: #d1d9e0; --candidate: #b45309; --stable: #1d4ed8; --limit: #6b7280; --good: #1a7f37; --bad: #cf222e; }
@media (prefers-color-scheme: dark) { :root { --text: #e6edf3; --soft: #9198a1; --ground: #0d1117; --rule: #3d444d; --candidate: #f59e0b; --stable: #60a5fa; --limit: #9ca3af; --good: #3fb950; --bad: #f85149; } }
body { margin: 2rem auto; max-width: 60rem; padding: 0 1rem; color: var(--text); background: var(--ground); font: 15px/1.5 system-ui, sans-serif; overflow-wrap: break-word; }
h1 { font-size: 1.5rem; line-height: 1.25; } h2 { font-size: 1.1rem; margin-top: 2rem; border-bottom: 1px solid var(--rule); }
.good { color: var(--good); } .bad { color: var(--bad); } .soft, .legend, figcaption { color: var(--soft); }
table { border-collapse: collapse; width: 100%; font-size: 0.9em; } th, td { text-align: left; vertical-align: top; padding: 0.3rem 0.6rem; border-bottom: 1px solid var(--rule); } th { white-space: nowrap; } td { overflow-wrap: anywhere; } td:nth-child(2), td:nth-child(3), td:nth-child(4) { white-space: nowrap; }
figure { margin: 1rem 0; } svg { width: 100%; height: auto; } svg text { fill: var(--soft); font: 11px system-ui, sans-serif; }
.grid { stroke: var(--rule); stroke-width: 1; } .line { fill: none; stroke-width: 2; } path.candidate { stroke: var(--candidate); } path.stable { stroke: var(--stable); } circle.candidate { fill: var(--candidate); } circle.stable { fill: var(--stable); } path.limit { stroke: var(--limit); stroke-dasharray: 6 4; }
.legend { margin: 0; font-size: 0.85em; } .legend span + span { margin-left: 1.5em; } .legend span::before { content: ''; display: inline-block; width: 1.2em; height: 0; margin-right: 0.4em; border-top: 3px solid currentColor; vertical-align: middle; }
span.candidate::before { color: var(--candidate); } span.stable::before { color: var(--stable); } span.limit::before { color: var(--limit); }
@media print { body { margin: 0; max-width: none; } }
`;
