namespace MongCai.Domain.Dossiers;

/// <summary>The style of a form on its paper: letters that old eyes read, the day of the result larger than all, and one column on a phone.</summary>
/// <remarks>
/// Where there is no Times New Roman, the wide letters that stand in for it are narrowed, so that a form keeps to its page. A table is a pixel narrower than
/// its page, whose edge would cut its right line.
/// </remarks>
internal static class FormStyle
{
    internal static string Of(FormPaper paper)
    {
        (string page, string width, string font, string tableFont) = paper == FormPaper.A4
            ? ("A4 landscape", "281mm", "12pt", "9pt")
            : ("A5", "132mm", "11.5pt", "10.5pt");
        return "@font-face{font-family:narrowed;src:local('DejaVu Serif');size-adjust:85%}@font-face{font-family:narrowed;font-weight:bold;src:local('DejaVu Serif Bold');size-adjust:82%}@page{size:" + page + ";margin:8mm}@media screen{main{padding:8mm}}"
            + "body{font:" + font + "/1.15 'Times New Roman','Liberation Serif',narrowed,serif;color:#000;background:#fff;margin:0}main{max-width:" + width
                + ";margin:0 auto}"
            + ".number{display:flex;justify-content:space-between;margin:0;font-size:10pt}header{display:grid;grid-template-columns:1fr auto;gap:4mm;text-align:center;font-weight:bold;font-size:10.5pt}"
            + ".issuer{justify-self:start;text-wrap:balance}.superior,.no{font-weight:normal}.state{white-space:nowrap}.motto{border-bottom:1px solid #000}"
            + "h1{font-size:13pt;text-align:center;text-transform:uppercase;text-wrap:balance;margin:2mm 0 1mm}p{margin:.5mm 0}dl,table{margin:1mm 0;width:100%}dl{font-size:0}dl>div{font-size:" + font + "}dt,dd{display:inline;margin:0}dt::after{content:':\\a0'}dd{font-weight:bold;overflow-wrap:anywhere}"
            + ".large dd{font-size:15pt}.half{display:inline-flex;width:49%}.half dt::after{white-space:pre}.blank{display:flex}.half.blank{display:inline-flex}.blank dd{flex:1;border-bottom:1px dotted #000}"
            + "table{border-collapse:collapse;width:calc(100% - 1px);font-size:" + tableFont
                + "}caption{text-align:left}th,td{border:1px solid #000;padding:.5mm 1mm;text-align:left}td{overflow-wrap:anywhere}.token{white-space:nowrap;width:1%}thead{display:table-header-group}tr{break-inside:avoid}"
            + ".lookup{display:flex;gap:4mm;align-items:center;break-inside:avoid;break-after:avoid}.lookup svg{width:20mm;height:20mm;display:block}.code{font-family:monospace;font-size:11pt;white-space:nowrap}"
            + "footer{display:flex;flex-wrap:wrap;justify-content:space-between;text-align:center;break-inside:avoid}.date{width:100%;text-align:right;font-style:italic}.signature{min-width:45%;font-weight:bold}.signature:last-child{margin-left:auto}.hint{font-weight:normal;font-style:italic;margin-bottom:8mm}"
            + "@media screen and (max-width:600px){header{grid-template-columns:1fr}.issuer{justify-self:center}.state{white-space:normal}.lookup{flex-wrap:wrap}.hint{margin-bottom:6mm}body{overflow-wrap:anywhere}th{overflow-wrap:normal}table{display:block;overflow-x:auto}}";
    }
}
