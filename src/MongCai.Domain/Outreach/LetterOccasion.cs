using System.Text.Json.Serialization;
using MongCai.Domain.Json;

namespace MongCai.Domain.Outreach;

/// <summary>What a letter follows (<i>dịp gửi thư</i>).</summary>
[JsonConverter(typeof(WordConverter<LetterOccasion>))]
public enum LetterOccasion
{
    /// <summary>A birth was registered: congratulation.</summary>
    Birth = 1,

    /// <summary>A marriage was registered: congratulation.</summary>
    Marriage = 2,

    /// <summary>A death was registered: condolence.</summary>
    Death = 3,

    /// <summary>A dossier is late: an apology, which the law asks for.</summary>
    LateResult = 4,

    /// <summary>An officer broke the rules of conduct and upset people: an apology of the commune's chair, which the law asks for.</summary>
    Conduct = 5,
}
