using System.Text.Json.Serialization;
using MongCai.Domain.Json;

namespace MongCai.Sdk.National;

/// <summary>Whether a dossier was paid for online (<i>thanh toán trực tuyến</i>, <c>DuocThanhToanTrucTuyen</c>).</summary>
[JsonConverter(typeof(WordConverter<NationalOnlinePayment>))]
public enum NationalOnlinePayment
{
    /// <summary>Nothing is to pay, or it was not paid online.</summary>
    NotApplicable,

    /// <summary>Paid on the platform of the national portal.</summary>
    NationalPortal,

    /// <summary>Paid through the gateway of a ministry or a province.</summary>
    LocalGateway,

    /// <summary>Not paid, or not in full.</summary>
    NotPaid,
}
