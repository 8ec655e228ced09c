using System.Collections.ObjectModel;
using System.Security.Cryptography;
using System.Text;
using MongCai.Domain.Dossiers;

namespace MongCai.Domain.Surveys;

/// <summary>The draw of a simple random sample of dossiers (<i>chọn mẫu ngẫu nhiên</i>) that anyone who has the seed can repeat.</summary>
/// <remarks>
/// Each dossier gets the HMAC-SHA-256 of its code under the seed as its lot, and the lowest lots are drawn: the order of the
/// frame does not matter, and a larger draw with the same seed holds the smaller one. Publish the seed after the draw.
/// </remarks>
public static class RandomDraw
{
    /// <summary>The fewest bytes of a seed.</summary>
    public const int MinimumSeedBytes = 16;

    /// <summary>Draws from the different codes of a frame; all of them where there are no more than asked for.</summary>
    /// <param name="frame">The dossiers that may be drawn, such as those of one stratum.</param>
    /// <param name="count">How many, such as the invitations of a <see cref="PlannedStratum"/>.</param>
    /// <param name="seed">Random bytes, fixed before the frame is known.</param>
    /// <returns>The codes in the order of their lots.</returns>
    /// <exception cref="ArgumentException">The seed has fewer than <see cref="MinimumSeedBytes"/> bytes, or the count is negative.</exception>
    public static ReadOnlyCollection<DossierCode> Of(IEnumerable<DossierCode> frame, int count, ReadOnlySpan<byte> seed)
    {
        ArgumentNullException.ThrowIfNull(frame);
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        if (seed.Length < MinimumSeedBytes)
        {
            throw new ArgumentException(SurveyErrors.SeedTooShort(MinimumSeedBytes), nameof(seed));
        }

        byte[] key = seed.ToArray();
        return Array.AsReadOnly([.. frame.Distinct().OrderBy(code => Lot(key, code), StringComparer.Ordinal).Take(count)]);
    }

    private static string Lot(byte[] key, DossierCode code) => Convert.ToHexString(HMACSHA256.HashData(key, Encoding.UTF8.GetBytes(code.Canonical.ToString())));
}
