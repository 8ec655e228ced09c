using System.Collections.Frozen;
using MongCai.Domain.Officers.Evaluation;

namespace MongCai.Domain.Officers;

/// <summary>The names of kinds and grades in both languages, as the file officer-names.csv has them.</summary>
public static class OfficerNames
{
    private static readonly Lazy<FrozenDictionary<(string Kind, string Name), BilingualText>> Embedded = EmbeddedTable.Lazily("officer-names.csv", Read);

    /// <summary>The name of a kind of officer, such as <c>công chức</c>, "civil servant".</summary>
    public static BilingualText Name(this OfficerKind kind) => Names[("officer", kind.ToString())];

    /// <summary>The name of a grade, such as <c>hoàn thành tốt nhiệm vụ</c>, "tasks completed well".</summary>
    public static BilingualText Name(this OfficerGrade grade) => Names[("grade", grade.ToString())];

    private static FrozenDictionary<(string Kind, string Name), BilingualText> Names => Embedded.Value;

    private static FrozenDictionary<(string Kind, string Name), BilingualText> Read(TextReader reader) =>
        CsvTable.Read(reader, ["kind", "name", "vietnamese", "english"], [])
            .ToFrozenDictionary(row => (row["kind"], row["name"]), row => new BilingualText(row["vietnamese"], row["english"]));
}
