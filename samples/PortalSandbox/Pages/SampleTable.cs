using System.Data.Common;
using MongCai.Domain;
using MongCai.Domain.Procedures;
using Sylvan.Data.Csv;

namespace PortalSandbox.Pages;

/// <summary>Reads the tables that come with the sandbox.</summary>
internal static class SampleTable
{
    internal static IReadOnlyList<T> Read<T>(string name, Func<Line, T> make)
    {
        using StreamReader text = new(typeof(SampleTable).Assembly.GetManifestResourceStream(name)!);
        using CsvDataReader csv = CsvDataReader.Create(text);
        List<T> lines = [];
        while (csv.Read())
        {
            lines.Add(make(new(csv)));
        }

        return lines;
    }

    /// <summary>The line that is being read.</summary>
    internal readonly struct Line(DbDataReader csv)
    {
        internal string this[string column] => csv.GetString(csv.GetOrdinal(column));

        internal ProcedureCode Code => ProcedureCode.Parse(this["code"]);

        internal BilingualText Text => new(this["vietnamese"], this["english"]);
    }
}
