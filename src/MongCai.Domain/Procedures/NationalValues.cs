using System.Globalization;
using MongCai.Domain.Agencies;
using NodaTime;
using NodaTime.Text;

namespace MongCai.Domain.Procedures;

/// <summary>Members of a national record that are texts of a known form; one of another form is reported.</summary>
internal static class NationalValues
{
    private static readonly LocalDatePattern[] DayForms =
        [.. new[] { "dd/MM/uuuu", "dd-MM-uuuu", "uuuu-MM-dd", "uuuuMMdd" }.Select(LocalDatePattern.CreateWithInvariantCulture)];

    internal static int? Count(this NationalRecord item, string name)
    {
        string text = item.Text(name).Trim();
        bool counts = text.Length is > 0 and <= 6 && text.All(char.IsAsciiDigit);
        if (text.Length > 0 && !counts)
        {
            item.Report(name, text, "is not a number of papers.");
        }

        return counts ? int.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture) : null;
    }

    internal static LocalDate? Day(this NationalRecord item, string name)
    {
        string text = item.Text(name).Trim();
        foreach (LocalDatePattern form in DayForms)
        {
            if (form.Parse(text).TryGetValue(default, out LocalDate day))
            {
                return day;
            }
        }

        if (text.Length > 0)
        {
            item.Report(name, text, "is not a day of the form 'dd/MM/yyyy', 'dd-MM-yyyy', 'yyyy-MM-dd' or 'yyyyMMdd'.");
        }

        return null;
    }

    internal static AgencyCode? Agency(this NationalRecord item, string name)
    {
        string text = item.Text(name);
        bool wellFormed = AgencyCode.TryParse(text, out AgencyCode code);
        if (text.Length > 0 && !wellFormed)
        {
            item.Report(name, text, "is not the code of an agency such as '000.00.00.H49' or 'H49.22'.");
        }

        return wellFormed ? code : null;
    }

    internal static ProcedureCode[] Codes(this NationalRecord record, string name)
    {
        List<ProcedureCode> codes = [];
        foreach ((string text, string path) in record.Texts(name, "MATTHC"))
        {
            if (ProcedureCode.TryParse(text, out ProcedureCode code))
            {
                codes.Add(code);
            }
            else
            {
                record.ReportAt(path, text, "is not the code of a procedure, such as '1.001193'.");
            }
        }

        return [.. codes];
    }
}
