using System.Text.Json.Serialization;
using MongCai.Domain.Dossiers;
using MongCai.Domain.Json;

namespace MongCai.Domain.Lookup;

/// <summary>All that a look-up without login may show: the code of the dossier and its degree of completion.</summary>
/// <remarks>Source: Circular 01/2018/TT-VPCP Art 16.2d. It has no room for more. The default value is no dossier.</remarks>
[JsonConverter(typeof(FormConverter<PublicProgress>))]
public readonly record struct PublicProgress
{
    internal PublicProgress(DossierCode code, CompletionDegree degree)
    {
        Code = code;
        Degree = degree;
    }

    /// <summary>Gives what may be shown of a dossier in a state.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The state is none of those named.</exception>
    public static PublicProgress Of(DossierCode code, DossierState state) => Enum.IsDefined(state)
        ? new(code, DegreeOf(state))
        : throw new ArgumentOutOfRangeException(nameof(state), state, "Expected a state of DossierState.");

    /// <summary>The code.</summary>
    public DossierCode Code { get; }

    /// <summary>The degree of completion.</summary>
    public CompletionDegree Degree { get; }

    private static CompletionDegree DegreeOf(DossierState state) => state switch
    {
        DossierState.Filed => CompletionDegree.Filed,
        DossierState.AwaitingIntakeSupplement or DossierState.AwaitingSupplement or DossierState.AwaitingPayment => CompletionDegree.AwaitingApplicant,
        DossierState.ResultReady => CompletionDegree.ResultReady,
        DossierState.Accepted or DossierState.InProcess or DossierState.Stopped or DossierState.InCorrection => CompletionDegree.InProcess,
        DossierState.NotAccepted or DossierState.Closed or DossierState.Withdrawn or DossierState.Returned => CompletionDegree.Ended,
    };
}
