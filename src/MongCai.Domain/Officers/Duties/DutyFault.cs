using System.Text.Json.Serialization;

namespace MongCai.Domain.Officers;

/// <summary>What is wrong with a session of a roster (<i>lỗi lịch trực</i>).</summary>
/// <param name="Duty">The session.</param>
/// <param name="Reason">What is wrong and the way out, in both languages, without personal data.</param>
/// <param name="Citation">The article that it offends; null where it is impossible and not forbidden.</param>
public sealed record DutyFault([property: JsonRequired] Duty Duty, [property: JsonRequired] BilingualText Reason, LegalCitation? Citation = null);
