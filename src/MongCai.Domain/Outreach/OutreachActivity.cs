using System.Text.Json.Serialization;
using MongCai.Domain.Json;
using NodaTime;

namespace MongCai.Domain.Outreach;

/// <summary>One thing that was done and counted (<i>hoạt động tuyên truyền</i>): a broadcast, an event, the help of a day.</summary>
/// <param name="On">The day it was done, or on which a platform was read.</param>
/// <param name="Channel">The code of the channel.</param>
/// <param name="Measure">What was counted.</param>
/// <param name="Quantity">How many; of a reading, all until then.</param>
/// <remarks>
/// Of people it holds counts only: lists and photos are evidence, and stay where they are kept. Codes and names are compared by their text: marks are
/// composed, however they are typed, and blanks are one between words.
/// </remarks>
public sealed record OutreachActivity(
    [property: JsonRequired, JsonConverter(typeof(IsoConverter<LocalDate>))] LocalDate On,
    [property: JsonRequired] string Channel,
    [property: JsonRequired] OutreachMeasure Measure,
    [property: JsonRequired] long Quantity)
{
    private const int LongestDay = 24 * 60;

    /// <summary>The code of the item of the plan that it was done for; empty for none.</summary>
    public string Item { get; init => field = CleanText.OrEmpty(value); } = "";

    /// <summary>The code of the content; empty where there is none, as at a dialogue.</summary>
    public string Content { get; init => field = CleanText.OrEmpty(value); } = "";

    /// <summary>How long each broadcast was, in minutes, a day's at most; 0 where it has no length.</summary>
    public decimal MinutesEach { get; init; }

    /// <summary>Where it was done; null where it was for all.</summary>
    public Locality? Locality { get; init; }

    /// <summary>The language it was in, by a code or a name of one's own, such as <c>vi</c>, <c>zh</c> or <c>Dao</c>; empty where it was not stated.</summary>
    public string Tongue { get; init => field = CleanText.OrEmpty(value); } = "";

    /// <summary>Who did it, by a code: a digital team, a mobile car; never a person's name.</summary>
    public string By { get; init => field = CleanText.OrEmpty(value); } = "";

    /// <summary>What it cost.</summary>
    public Vnd Spent { get; init; }

    /// <summary>What proves it; null where nothing does, and it is counted apart.</summary>
    public OutreachEvidence? Evidence { get; init; }

    /// <summary>Why it cannot be counted; null where it can.</summary>
    internal string? Fault =>
        Quantity < 0 || MinutesEach < 0 ? "An activity has a negative quantity or length; expected 0 or more."
        : Spent < Vnd.Zero ? "An activity spent less than nothing; expected an amount of 0 or more."
        : Measure == OutreachMeasure.Minutes ? "Minutes are reckoned: give the broadcasts, and the length of each."
        : Measure == OutreachMeasure.Items && (!VisibleLine.SaysSomething(Content) || Quantity != 1)
            ? "An item is counted by its content: give each a line with the quantity 1, and name the content."
        : !Enum.IsDefined(Measure) ? "An activity counts what is no measure."
        : MinutesEach > LongestDay ? Invariant($"A broadcast is {MinutesEach} minutes long; expected {LongestDay} at most, the minutes of a day.")
        : MinutesEach > 0 && Measure != OutreachMeasure.Broadcasts ? "Only a broadcast has a length; leave it out, or count broadcasts."
        : null;

    /// <summary>Writes every member, the same in every culture.</summary>
    public override string ToString() => RecordText.Of(
        nameof(OutreachActivity),
        (nameof(On), On), (nameof(Channel), Channel), (nameof(Measure), Measure), (nameof(Quantity), Quantity), (nameof(Item), Item),
        (nameof(Content), Content), (nameof(MinutesEach), MinutesEach), (nameof(Locality), Locality), (nameof(Tongue), Tongue), (nameof(By), By),
        (nameof(Spent), Spent), (nameof(Evidence), Evidence));
}
