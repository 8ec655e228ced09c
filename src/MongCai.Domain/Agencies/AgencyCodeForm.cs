using System.Text.Json.Serialization;
using MongCai.Domain.Json;

namespace MongCai.Domain.Agencies;

/// <summary>The ways in which the code of an agency is written.</summary>
[JsonConverter(typeof(WordConverter<AgencyCodeForm>))]
public enum AgencyCodeForm
{
    /// <summary>The root first and any levels below it, such as <c>H49</c> and <c>H49.22</c>; in use since about 2023.</summary>
    RootFirst,

    /// <summary>Three groups from the lowest unit up and the root last, such as <c>000.00.00.H49</c>.</summary>
    RootLast,

    /// <summary>As <see cref="RootLast"/>, with its outermost groups left out, as some systems write it, such as <c>38.98.H29</c>.</summary>
    Abridged,
}
