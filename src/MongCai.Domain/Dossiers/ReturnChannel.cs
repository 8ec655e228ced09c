using System.Text.Json.Serialization;
using MongCai.Domain.Json;

namespace MongCai.Domain.Dossiers;

/// <summary>How the result is returned (<i>hình thức trả kết quả</i>).</summary>
[JsonConverter(typeof(WordConverter<ReturnChannel>))]
public enum ReturnChannel
{
    /// <summary>At the counter.</summary>
    Counter,

    /// <summary>By the public postal service.</summary>
    Post,

    /// <summary>As an electronic document.</summary>
    Online,
}
