namespace YearReport.Pages;

/// <summary>The look of the report on a screen of any width, by day and by night, and on A4.</summary>
internal static class ReportStyle
{
    internal const string Text = """
        :root { color-scheme: light dark; --ink: #1b1b1b; --paper: #fff; --soft: #f4f4f4; --line: #c4c4c4; --faint: #555; --link: #0b4f8a; }
        @media (prefers-color-scheme: dark) { :root { --ink: #f2f2f2; --paper: #16181b; --soft: #24272b; --line: #4d5157; --faint: #b8b8b8; --link: #8cc4ff; } }
        body { font: 1rem/1.5 system-ui, sans-serif; color: var(--ink); background: var(--paper); max-width: 62rem; margin: 2rem auto; padding: 0 1rem; }
        h1 { font-size: 1.7rem; line-height: 1.25; text-wrap: balance; }
        h2 { font-size: 1.25rem; margin-top: 2.5rem; line-height: 1.3; break-after: avoid; }
        a { color: var(--link); }
        p.note { background: var(--soft); border-left: .3rem solid #0072b2; padding: .6rem 1rem; }
        ul.key { list-style: none; margin: 1.5rem 0; padding: 0; display: grid; gap: .75rem; grid-template-columns: repeat(auto-fit, minmax(min(100%, 11rem), 1fr)); }
        ul.key li { border: 1px solid var(--line); border-radius: .4rem; padding: .7rem .9rem; line-height: 1.4; }
        ul.key strong { display: block; font-size: 1.6rem; line-height: 1.25; font-variant-numeric: tabular-nums; }
        nav ul { columns: 16rem; padding-left: 1.2rem; }
        nav a { display: inline-block; padding: .3rem 0; vertical-align: top; }
        div.wide { overflow-x: auto; margin: 1rem 0; }
        table { border-collapse: collapse; width: 100%; font-size: .85rem; line-height: 1.35; font-variant-numeric: tabular-nums; }
        caption { text-align: left; font-weight: 600; font-size: 1rem; padding: .3rem 0; }
        th, td { border-bottom: 1px solid var(--line); padding: .3rem .45rem; text-align: left; vertical-align: top; overflow-wrap: break-word; }
        thead th { vertical-align: bottom; }
        .number { text-align: right; }
        tbody th { font-weight: 400; min-width: 6rem; }
        tfoot td { color: var(--faint); border-bottom: 0; }
        figure { margin: 1.5rem 0; }
        figure > div { overflow-x: auto; background: #fff; }
        figure svg { display: block; width: 100%; min-width: 40rem; height: auto; }
        summary { cursor: pointer; padding: .6rem 0; color: var(--link); }
        @page { size: A4; margin: 16mm 14mm 18mm; @bottom-right { content: counter(page) " / " counter(pages); font: 9pt system-ui, sans-serif; } }
        @media print {
          :root { --ink: #000; --paper: #fff; --soft: #f4f4f4; --line: #999; --faint: #333; --link: #000; }
          body { max-width: none; margin: 0; padding: 0; font-size: 10pt; }
          div.wide, figure > div { overflow: visible; }
          figure, ul.key li, tr, p, div.wide { break-inside: avoid; }
          h2 + p { break-after: avoid; }
          figure svg { min-width: 0; }
          thead { display: table-header-group; }
          tfoot { display: table-row-group; }
          table { font-size: 8pt; }
          th, td { padding: .2rem .3rem; }
          tbody th { min-width: 0; }
          nav, details { display: none; }
        }
        """;
}
