using System.Text.Json.Serialization;
using MongCai.Domain.Json;

namespace MongCai.Sdk.National;

/// <summary>In which form a component is handed in, in the ministries' push (<c>LoaiBan</c>).</summary>
[JsonConverter(typeof(WordConverter<MinistryCopyKind>))]
public enum MinistryCopyKind
{
    /// <summary>The original (<i>bản chính</i>).</summary>
    Original,

    /// <summary>A copy (<i>bản sao</i>).</summary>
    Copy,

    /// <summary>An electronic one (<i>bản điện tử</i>).</summary>
    Electronic,
}
