using System.Text.Json.Serialization;

namespace MongCai.Domain.Quality;

/// <summary>What one piece of feedback (<i>phản ánh, kiến nghị</i>) first received in the period counts for, and nothing of who sent it.</summary>
/// <param name="IsOnTime">Whether it was handled on time; false where it is overdue, handled or not; null while it is pending in time.</param>
/// <param name="IsRepeated">Whether the citizen had to send it again.</param>
/// <param name="Likes">How often its handling was liked.</param>
/// <param name="Dislikes">How often its handling was disliked.</param>
/// <param name="IsAboutProcedures">Whether it was classified as being about procedures.</param>
/// <param name="IsAboutStaff">Whether it was classified as being about the conduct of staff.</param>
public readonly record struct FeedbackFacts(
    bool? IsOnTime,
    [property: JsonRequired] bool IsRepeated = false,
    [property: JsonRequired] int Likes = 0,
    [property: JsonRequired] int Dislikes = 0,
    [property: JsonRequired] bool IsAboutProcedures = false,
    [property: JsonRequired] bool IsAboutStaff = false)
{
    /// <summary>Whether it counts as not satisfied, and then once: disliked more often than liked, repeated or overdue (Decision 766/QĐ-TTg, 5.3).</summary>
    internal bool IsObjected => Dislikes > Likes || IsRepeated || IsOnTime == false;
}
