using System.Text.Json.Serialization;
using MongCai.Domain.Json;
using NodaTime;

namespace MongCai.Domain.Outreach;

/// <summary>A channel of communication (<i>hình thức tuyên truyền</i>) with the laws that name it.</summary>
/// <remarks>Immutable. Channels are compared by reference: a list holds each once.</remarks>
[JsonConverter(typeof(FormConverter<OutreachChannel>))]
[NoJson("store its code, and find it in its list.")]
public sealed class OutreachChannel
{
    private readonly (LegalCitation Citation, Validity Days)[] laws;

    internal OutreachChannel(string code, BilingualText name, (LegalCitation Citation, Validity Days)[] laws, BilingualText unverified) =>
        (Code, Name, this.laws, Unverified) = (code, name, laws, unverified);

    /// <summary>The code, in small letters, such as <c>loudspeaker</c>.</summary>
    public string Code { get; }

    /// <summary>The name.</summary>
    public BilingualText Name { get; }

    /// <summary>What of the lines is from memory or was not seen in the instrument itself; empty texts for nothing.</summary>
    public BilingualText Unverified { get; }

    /// <summary>The laws that name the channel on a day; empty where it is one of practice alone.</summary>
    public IReadOnlyList<LegalCitation> NamedBy(LocalDate day) => [.. laws.Where(law => law.Days.Contains(day)).Select(law => law.Citation)];

    /// <summary>Writes the code.</summary>
    public override string ToString() => Code;
}
