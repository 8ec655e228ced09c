namespace OneStopDay;

/// <summary>The look of the page of the day; a light is a sign and a word before it is a colour.</summary>
internal static class DayStyle
{
    internal const string Text =
        ":root{color-scheme:light dark;--ink:#1b1b1b;--paper:#fff;--soft:#f4f4f4;--line:#c4c4c4;--link:#0b4f8a;--late:#9b1c1c;--soon:#8a5a00;--good:#1b6e3c}"
        + "@media(prefers-color-scheme:dark){:root{--ink:#f2f2f2;--paper:#16181b;--soft:#24272b;--line:#4d5157;--link:#8cc4ff;--late:#ff9d94;--soon:#f0c060;--good:#7fd6a0}}"
        + "body{font:1rem/1.5 system-ui,sans-serif;color:var(--ink);background:var(--paper);max-width:60rem;margin:2rem auto;padding:0 1rem}h1{font-size:1.6rem;line-height:1.25}"
        + "h2{font-size:1.2rem;margin-top:2rem}a{color:var(--link);display:inline-block;padding:.6rem 0}.note{background:var(--soft);padding:.6rem 1rem}"
        + ".key{list-style:none;padding:0;display:grid;gap:.75rem;grid-template-columns:repeat(auto-fit,minmax(min(100%,10rem),1fr))}"
        + ".key li{border:1px solid var(--line);border-radius:.4rem;padding:.6rem .9rem}.key strong{display:block;font-size:1.6rem}"
        + "table{border-collapse:collapse;width:100%;font-variant-numeric:tabular-nums}th,td{border-bottom:1px solid var(--line);padding:.3rem .5rem;text-align:left}"
        + "tbody th{font-weight:400;white-space:nowrap}td:last-child{font-weight:600;white-space:nowrap}.Overdue td:last-child,.DueToday td:last-child{color:var(--late)}"
        + ".DueSoon td:last-child{color:var(--soon)}.InTime td:last-child{color:var(--good)}dt{font-weight:600;margin-top:.8rem}dd{margin:0}"
        + "@media(max-width:40rem){thead{position:absolute;clip-path:inset(50%)}tr,tbody th,td{display:block;border:0;padding:.1rem 0}tr{border-bottom:1px solid var(--line);padding:.5rem 0}"
        + "td::before{content:attr(data-label) ': ';color:var(--ink);font-weight:400}}"
        + "@media print{@page{size:A4;margin:15mm}body{max-width:none;margin:0}dl,dl+h2,h2:has(+dl){display:none}tr{break-inside:avoid}}";
}
