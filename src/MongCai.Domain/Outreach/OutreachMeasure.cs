using System.Text.Json.Serialization;
using MongCai.Domain.Json;

namespace MongCai.Domain.Outreach;

/// <summary>What is counted of communication (<i>đơn vị tính</i>).</summary>
[JsonConverter(typeof(WordConverter<OutreachMeasure>))]
public enum OutreachMeasure
{
    /// <summary>Content made: an article, a clip, a poster. One content is one item, however often it is posted.</summary>
    Items = 1,

    /// <summary>Times that content was broadcast or posted; a repeat counts again.</summary>
    Broadcasts = 2,

    /// <summary>Minutes of air time: the length of a broadcast by the number of broadcasts.</summary>
    Minutes = 3,

    /// <summary>Copies printed.</summary>
    Printed = 4,

    /// <summary>Copies handed out, which is not the copies printed.</summary>
    HandedOut = 5,

    /// <summary>Places where a banner or a poster hung.</summary>
    PlacesHung = 6,

    /// <summary>Sessions: a talk, a contest, a dialogue, a mobile desk, a market day.</summary>
    Events = 7,

    /// <summary>People counted at the place; who comes to two events counts twice.</summary>
    Attendance = 8,

    /// <summary>Accounts that a platform says it reached, each once.</summary>
    Reach = 9,

    /// <summary>Times that a platform says it showed the content.</summary>
    Impressions = 10,

    /// <summary>Views by the rule of the platform.</summary>
    Views = 11,

    /// <summary>Clicks that a platform counted.</summary>
    Clicks = 12,

    /// <summary>Shares that a platform counted.</summary>
    Shares = 13,

    /// <summary>Comments that a platform counted.</summary>
    Comments = 14,

    /// <summary>Followers of a page or channel.</summary>
    Followers = 15,

    /// <summary>People who were helped.</summary>
    PeopleHelped = 16,

    /// <summary>Accounts activated with help.</summary>
    AccountsActivated = 17,

    /// <summary>Dossiers filed online with help.</summary>
    DossiersHelped = 18,

    /// <summary>Calls, visits, scans of a code and forms that answer a message.</summary>
    Responses = 19,
}
