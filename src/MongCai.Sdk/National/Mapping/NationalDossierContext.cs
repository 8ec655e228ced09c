using System.Text.Json.Serialization;
using MongCai.Domain.Agencies;
using MongCai.Domain.Dossiers;
using MongCai.Domain.Payments;
using MongCai.Domain.Procedures;
using MongCai.Sdk.Contract;

namespace MongCai.Sdk.National;

/// <summary>What the exchange asks of a dossier and the domain does not know.</summary>
/// <remarks>What is not given stays empty in the record, and is a problem where <see cref="Requirements"/> or the dossier needs it.</remarks>
[JsonConverter(typeof(NoJsonConverter))]
public sealed class NationalDossierContext
{
    /// <summary>The field of the procedure.</summary>
    public required ProcedureField Field { get; init; }

    /// <summary>Where the dossier was filed.</summary>
    public required NationalCode<NationalFilingPlace> FilingPlace { get; init; }

    /// <summary>The payments of the dossier; none where nothing is to pay.</summary>
    public required IReadOnlyList<Payment> Payments { get; init => field = [.. value]; }

    /// <summary>The fees and charges of the dossier.</summary>
    public IReadOnlyList<FeeQuoteLine> Fees { get; init => field = [.. value]; } = [];

    /// <summary>Gives the name of an agency, or null where it is not known.</summary>
    public required Func<AgencyCode, string?> AgencyName { get; init; }

    /// <summary>Gives what the exchange is told of one who acts, or null where that is not known.</summary>
    public Func<Actor, NationalOfficer?> Officer { get; init; } = _ => null;

    /// <summary>Gives the name and the address of a file, or null where they are not known.</summary>
    public Func<FileReference, NationalFile?> File { get; init; } = _ => null;

    /// <summary>What the dossier is about (<i>trích yếu</i>).</summary>
    public string Abstract { get; init; } = "";

    /// <summary>The number of the receipt.</summary>
    public string ReceiptNumber { get; init; } = "";

    /// <summary>The owner's account on the national portal (TechID).</summary>
    public string TechnicalId { get; init; } = "";

    /// <summary>Anything else about the owner.</summary>
    public string OtherInformation { get; init; } = "";

    /// <summary>The owner's fax number.</summary>
    public string Fax { get; init; } = "";

    /// <summary>How the result is to be returned, in words.</summary>
    public string ReturnInformation { get; init; } = "";

    /// <summary>A note.</summary>
    public string Note { get; init; } = "";

    /// <summary>Whether the owner's account was verified with VNeID; null where it is not known.</summary>
    public bool? IsVneidVerified { get; init; }

    /// <summary>How the applicant chose to get the result; null where that is not known. Once it was returned, the way it was returned counts.</summary>
    public ReturnChannel? ChosenReturn { get; init; }

    /// <summary>
    /// Whether the number of the owner's paper, or an organization's tax code, is written too (<c>SoGiayToChuHoSo</c>), which one implementation
    /// does.
    /// </summary>
    public bool WritesOwnerPaperNumber { get; init; }

    /// <summary>
    /// Gives the identifier of a supplement from its number among those of the dossier, from 1; by default the dossier's code and the number.
    /// </summary>
    /// <remarks>One implementation writes a number.</remarks>
    public Func<DossierCode, int, string> SupplementId { get; init; } = (code, number) => Invariant($"{code}-{number}");

    /// <summary>Gives the state of a supplement (<c>TrangThaiBoSung</c>), by whether it was handed in; none by default.</summary>
    /// <remarks>The list of codes was not found; one implementation writes a truth value.</remarks>
    public Func<bool, string> SupplementStatus { get; init; } = _ => "";

    /// <summary>Gives the code of when a fee is collected (<c>HinhThucThu</c>), whose list was not found; none by default.</summary>
    public Func<FeeQuoteLine, string> FeeCollection { get; init; } = _ => "";

    /// <summary>The code of a result that was returned online, for which the contract shows none.</summary>
    public NationalCode<ReturnChannel> OnlineReturnForm { get; init; }

    /// <summary>The codes of databases that were consulted, beside that of the population.</summary>
    public IReadOnlyList<string> Databases { get; init => field = [.. value]; } = [];

    /// <summary>The code of the national population database; needed where a component was read from it.</summary>
    public string PopulationDatabase { get; init; } = "";

    /// <summary>The members that must not be empty.</summary>
    public NationalRequirements Requirements { get; init; } = NationalRequirements.Observed;
}
