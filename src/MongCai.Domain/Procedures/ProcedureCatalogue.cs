using System.Collections.Frozen;
using System.Text.Json.Serialization;
using MongCai.Domain.Json;
using NodaTime;

namespace MongCai.Domain.Procedures;

/// <summary>A catalogue of procedures in their versions (<i>danh mục thủ tục hành chính</i>), found by code and day or searched by text.</summary>
/// <remarks>
/// Immutable and safe to share between threads. Catalogues are compared by reference. The text is folded once, when the catalogue is
/// made; a search looks at the procedures that have its words.
/// </remarks>
/// <example>
/// <code>
/// ProcedureCatalogue catalogue = ProcedureCatalogue.Of([new() { Code = ProcedureCode.Parse("1.001193"), Name = "Đăng ký khai sinh" }]);
/// ProcedureMatch match = catalogue.Search(new() { Text = "khai sinh" }, new LocalDate(2026, 8, 26), limit: 5).Single();
/// Console.WriteLine($"{match.Procedure.Code}, {match.Rank}");
/// // 1.001193, Words
/// </code>
/// </example>
[JsonConverter(typeof(FormConverter<ProcedureCatalogue>))]
[NoJson("store its procedures, which serialise.")]
public sealed class ProcedureCatalogue
{
    private readonly FrozenDictionary<ProcedureCode, Procedure[]> versions;
    private readonly CatalogueIndex index;

    private ProcedureCatalogue(FrozenDictionary<ProcedureCode, Procedure[]> versions, SearchWords words)
    {
        this.versions = versions;
        index = new CatalogueIndex(versions.Values.SelectMany(procedures => procedures), words);
    }

    /// <summary>The number of procedures, each counted once whatever its versions.</summary>
    public int Count => versions.Count;

    /// <summary>Makes a catalogue of procedures and their versions.</summary>
    /// <param name="procedures">The procedures.</param>
    /// <param name="words">What people say and what procedures call it; <see cref="SearchWords.Vietnamese"/> where none are given.</param>
    /// <exception cref="ArgumentException">Two versions of a procedure hold on the same day, or one is null.</exception>
    public static ProcedureCatalogue Of(IEnumerable<Procedure> procedures, SearchWords? words = null)
    {
        return new(
            CopiedList.Of(procedures, nameof(procedures)).GroupBy(procedure => procedure.Code)
                .ToFrozenDictionary(group => group.Key, group => InOrder([.. group])),
            words ?? SearchWords.Vietnamese);
    }

    /// <summary>Every version of every procedure, by code, the earliest first.</summary>
    public IEnumerable<Procedure> All => versions.OrderBy(pair => pair.Key).SelectMany(pair => pair.Value);

    /// <summary>Finds the version of a procedure that holds on a day, or null.</summary>
    /// <remarks>
    /// Where the catalogue lacks the code as it stands, the nearest answers that it has: for a service the procedure that it is made from, for a local
    /// version its agency's other spelling, then the national code without suffixes.
    /// </remarks>
    public Procedure? Find(ProcedureCode code, LocalDate day) =>
        (versions.TryGetValue(code, out Procedure[]? own) ? own : Nearest(code)).FirstOrDefault(version => version.Validity.Contains(day));

    private Procedure[] Nearest(ProcedureCode code) =>
        code.Wider().Select(wider => versions.GetValueOrDefault(wider)).FirstOrDefault(found => found is not null) ?? [];

    /// <summary>Lists the versions of a procedure, the earliest first.</summary>
    public IReadOnlyList<Procedure> Versions(ProcedureCode code) => versions.TryGetValue(code, out Procedure[]? found) ? Array.AsReadOnly(found) : [];

    /// <summary>Lists the versions that hold on a day, by code.</summary>
    public IReadOnlyList<Procedure> On(LocalDate day) =>
        [.. versions.Values.SelectMany(all => all).Where(version => version.Validity.Contains(day)).OrderBy(version => version.Code)];

    /// <summary>
    /// Searches the versions that hold on a day, the best answers first: by rank, then by how much the words that match say; among equals
    /// the shorter name, then the lower code.
    /// </summary>
    /// <remarks>
    /// The order is a help to a person, who chooses: what ranks may warn and classify, and never decides (Decree 118/2025/NĐ-CP, amended by Decree
    /// 309/2026/NĐ-CP).
    /// </remarks>
    /// <param name="query">What to look for.</param>
    /// <param name="day">The day.</param>
    /// <param name="limit">The most answers to give, from 1.</param>
    /// <remarks>
    /// One word that matches is enough; what explains much less than the best answer is left out. Marks that were typed count. All
    /// machines give the same answers in the same order.
    /// </remarks>
    public IReadOnlyList<ProcedureMatch> Search(ProcedureQuery query, LocalDate day, int limit)
    {
        ArgumentNullException.ThrowIfNull(query);
        ArgumentOutOfRangeException.ThrowIfLessThan(limit, 1);
        return index.Search(query, day, limit);
    }

    private static Procedure[] InOrder(Procedure[] group)
    {
        Array.Sort(group, (left, right) => Nullable.Compare(left.Validity.From, right.Validity.From));
        for (int later = 1; later < group.Length; later++)
        {
            if (group[later - 1].Validity.Overlaps(group[later].Validity))
            {
                throw new ArgumentException(
                    $"Two versions of '{group[later]}' hold on the same day: {group[later - 1].Validity}, and {group[later].Validity}. End the earlier one before the later one begins.");
            }
        }

        return group;
    }
}
