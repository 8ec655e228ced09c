using System.Text.Json.Serialization;
using MongCai.Domain.Json;
using NodaTime;

namespace MongCai.Domain.Officers;

/// <summary>A line of the log of who read whose evaluation, which the officer may ask for (<i>nhật ký truy cập hồ sơ đánh giá</i>).</summary>
/// <param name="By">The account of who read it.</param>
/// <param name="Officer">The account of the officer whose evaluation was read; another than <paramref name="By"/>.</param>
/// <param name="At">The moment, in Vietnamese time.</param>
/// <remarks>Both accounts can tell who a person is: <see cref="ToString"/> shows the moment.</remarks>
public sealed record EvaluationAccess(
    [property: JsonRequired] string By, [property: JsonRequired] string Officer,
    [property: JsonRequired, JsonConverter(typeof(IsoConverter<LocalDateTime>))] LocalDateTime At)
{
    /// <summary>Shows the moment.</summary>
    public override string ToString() => Invariant($"{At:uuuu-MM-ddTHH:mm:ss}");
}
