using System.Text.Json.Serialization;

namespace MongCai.Domain.Dossiers;

/// <summary>What becomes of the money when the applicant has a dossier stopped (<i>phí, lệ phí khi dừng giải quyết</i>).</summary>
/// <param name="Paid">What was paid until then, not negative.</param>
/// <param name="Refunded">How much of it is returned.</param>
/// <param name="Basis">The special law that it is returned by, or kept by where one says so.</param>
/// <remarks>Decree 118/2025/NĐ-CP Art 21 leaves refunds to special laws. The default value is nothing paid and nothing returned.</remarks>
public readonly record struct FeeSettlement([property: JsonRequired] Vnd Paid, Vnd Refunded = default, LegalCitation? Basis = null)
{
    /// <summary>How much is returned: not negative and no more than was paid.</summary>
    /// <exception cref="ArgumentException">More would be returned than was paid, an amount is negative, or something is returned by no law.</exception>
    public Vnd Refunded { get; init; } = Checked(Paid, Refunded, Basis);

    internal string In(Language language) => language == Language.Vietnamese
        ? $"đã nộp {Paid.In(language)}; {(Refunded == default ? "không hoàn trả" : $"hoàn trả {Refunded.In(language)}")}{By(language)}"
        : $"paid {Paid.In(language)}; {(Refunded == default ? "nothing is returned" : $"{Refunded.In(language)} is returned")}{By(language)}";

    private string By(Language language) => Basis is { } law ? $" ({law.In(language)})" : "";

    private static Vnd Checked(Vnd paid, Vnd refunded, LegalCitation? basis) =>
        paid < default(Vnd) || refunded < default(Vnd) || refunded > paid
            ? throw new ArgumentException($"{refunded} of {paid} paid cannot be returned: expected from 0 to what was paid.", nameof(refunded))
        : refunded > default(Vnd) && basis is null
            ? throw new ArgumentException("What was paid is returned by a special law (Decree 118/2025/NĐ-CP Art 21). Name it.", nameof(basis))
        : refunded;
}
