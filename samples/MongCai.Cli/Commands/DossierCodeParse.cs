using System.CommandLine;
using MongCai.Cli.Rows;
using MongCai.Domain;
using MongCai.Domain.Dossiers;

namespace MongCai.Cli.Commands;

/// <summary><c>dossier-code parse</c>: the parts of a dossier code.</summary>
internal static class DossierCodeParse
{
    private const int Code = 0;

    private static readonly Column[] Columns = [new("code", "The code of a dossier in any form in use, such as 000.00.01.H49-250331-0001.")];

    private static readonly BilingualText Form = new(
        "mã cơ quan, ngày tiếp nhận bằng sáu hoặc tám chữ số và một số thứ tự, như '000.00.01.H49-250331-0001'",
        "an agency code, the day of receipt in six or eight digits and a number, such as '000.00.01.H49-250331-0001'");

    internal static Command Command(StandardStreams streams) =>
        RowCommand.Of(
            "parse", "Read the agency, the day of receipt, the number of the day and the form of a dossier code.", Columns, [], (_, _) => Parse, streams);

    private static RowFunction Parse { get; } = new(["agency", "date", "sequence", "form"], (row, results) =>
    {
        if (!DossierCode.TryParse(row[Code].ToString(), out DossierCode code))
        {
            throw row.Wrong(Code, Form);
        }

        results.Add(code.Agency.ToString());
        results.Add(code.ReceivedOn);
        results.Add(code.Sequence);
        results.Add(Words.Hyphenated(code.Form));
    });
}
