using System.Text.Json.Serialization;
using MongCai.Domain.Json;

namespace MongCai.Domain.Quality;

/// <summary>The nine criteria by which agencies are scored, with their numbers (Circular 01/2018/TT-VPCP Art 13).</summary>
[JsonConverter(typeof(WordConverter<AgencyCriterion>))]
public enum AgencyCriterion
{
    /// <summary>Total time against the limit.</summary>
    TotalTime = 1,

    /// <summary>Time at each agency against its limit.</summary>
    TimeAtEachAgency = 2,

    /// <summary>Contacts needed to complete the dossier.</summary>
    Contacts = 3,

    /// <summary>Agencies that the applicant had to contact.</summary>
    AgenciesContacted = 4,

    /// <summary>Organisation of receipt and resolution at the one-stop shop.</summary>
    Organisation = 5,

    /// <summary>Publicity of procedures.</summary>
    Publicity = 6,

    /// <summary>Attitude of the staff.</summary>
    Attitude = 7,

    /// <summary>Feedback and petitions handled.</summary>
    Feedback = 8,

    /// <summary>Online services.</summary>
    OnlineServices = 9,
}
