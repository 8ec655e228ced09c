using System.Text.Json.Serialization;
using MongCai.Domain.Json;

namespace MongCai.Domain.Dossiers;

/// <summary>What can be done to a dossier once it is filed.</summary>
[JsonConverter(typeof(WordConverter<DossierAction>))]
public enum DossierAction
{
    /// <summary>Adds components, or digitizes or reuses them.</summary>
    AddComponents,

    /// <summary>Asks the applicant for a supplement.</summary>
    RequestSupplement,

    /// <summary>Hands in the supplement asked for.</summary>
    Supplement,

    /// <summary>Refuses to accept the dossier.</summary>
    RefuseIntake,

    /// <summary>Accepts the dossier and appoints the day of the result.</summary>
    Accept,

    /// <summary>Transfers the dossier to the agency that settles it.</summary>
    Transfer,

    /// <summary>Gives each agency of an inter-agency procedure its task.</summary>
    AssignTasks,

    /// <summary>Reports a task done.</summary>
    CompleteTask,

    /// <summary>Asks the applicant to pay.</summary>
    RequestPayment,

    /// <summary>Confirms the payment.</summary>
    ConfirmPayment,

    /// <summary>Apologizes and appoints another day.</summary>
    Reappoint,

    /// <summary>Stops the processing.</summary>
    Stop,

    /// <summary>Goes on with a stopped dossier.</summary>
    Resume,

    /// <summary>Closes the dossier without a result.</summary>
    Close,

    /// <summary>Withdraws the dossier: the applicant has it stopped (Decree 118/2025/NĐ-CP Art 21).</summary>
    Withdraw,

    /// <summary>Decides the dossier: the result is ready.</summary>
    Decide,

    /// <summary>Refuses to settle the dossier: the refusal is its result.</summary>
    Refuse,

    /// <summary>Returns the result to the applicant.</summary>
    ReturnResult,

    /// <summary>Reports that the result is wrong.</summary>
    RequestCorrection,

    /// <summary>Adjusts the content of a dossier that was filed online, by its applicant (Decree 118/2025/NĐ-CP Art 21).</summary>
    Adjust,
}
