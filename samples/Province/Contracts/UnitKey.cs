using MongCai.Domain.Quality;

namespace Province.Contracts;

/// <summary>
/// The key of a unit in a month and its place: <c>000.01.07.H49/2026-03</c> (agency), <c>07.H49/2026-03</c> (commune), <c>H49/2026-03</c> (province),
/// <c>VN/2026-03</c> (nation), <c>VN</c> (nation, all months).
/// </summary>
internal readonly record struct UnitKey(string Code, string Month)
{
    internal const string Nation = "VN";

    private const Dimensions OfProvince = Dimensions.All & ~(Dimensions.Officer | Dimensions.Counter);
    private const Dimensions OfNation = Dimensions.Level | Dimensions.Field | Dimensions.Channel | Dimensions.OnlineLevel;

    internal static UnitKey Parse(string key)
    {
        int slash = key.IndexOf('/', StringComparison.Ordinal);
        return slash < 0 ? new(key, "") : new(key[..slash], key[(slash + 1)..]);
    }

    /// <summary>The unit that this one is a part of; null for the nation of all months.</summary>
    internal UnitKey? Above => Groups switch
    {
        _ when Month.Length == 0 => null,
        _ when Code == Nation => new(Nation, ""),
        1 => this with { Code = Nation },
        2 => this with { Code = Code[(Code.IndexOf('.', StringComparison.Ordinal) + 1)..] },
        _ => this with { Code = string.Join('.', Code.Split('.')[^2..]) },
    };

    /// <summary>What is kept apart here: the higher, the less.</summary>
    internal Dimensions Dimensions => Code == Nation ? OfNation : Groups == 1 ? OfProvince : Dimensions.All;

    internal bool IsAgency => Groups > 2;

    public override string ToString() => Month.Length == 0 ? Code : $"{Code}/{Month}";

    private int Groups => Code.Split('.').Length;
}
