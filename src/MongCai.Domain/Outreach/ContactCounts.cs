using System.Text.Json.Serialization;
using MongCai.Domain.Json;

namespace MongCai.Domain.Outreach;

/// <summary>How many people met a message how often (<i>phân bố tần suất tiếp cận</i>).</summary>
/// <remarks>Immutable. Compared by reference.</remarks>
[JsonConverter(typeof(FormConverter<ContactCounts>))]
[NoJson("store its people by contacts and make it again.")]
public sealed class ContactCounts
{
    private readonly KeyValuePair<int, long>[] people;

    private ContactCounts(Exposure exposure, KeyValuePair<int, long>[] people) => (Exposure, this.people) = (exposure, people);

    /// <summary>Makes counts from the people who met the message once, twice and so on.</summary>
    /// <param name="population">The people whom the message is for.</param>
    /// <param name="peopleByContacts">How many met it so often; those who never did may be left out.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is negative, or the people are more than there are.</exception>
    public static ContactCounts Of(long population, IReadOnlyDictionary<int, long> peopleByContacts)
    {
        ArgumentNullException.ThrowIfNull(peopleByContacts);
        KeyValuePair<int, long>[] people = [.. peopleByContacts];
        foreach ((int contacts, long number) in people)
        {
            ArgumentOutOfRangeException.ThrowIfNegative(contacts, nameof(peopleByContacts));
            ArgumentOutOfRangeException.ThrowIfNegative(number, nameof(peopleByContacts));
        }

        ArgumentOutOfRangeException.ThrowIfLessThan(population, people.Sum(group => group.Value));
        return new(Exposure.Of(population, Sum(people, 1, _ => 1), Sum(people, 1, contacts => contacts)), people);
    }

    /// <summary>The people and the contacts in all.</summary>
    public Exposure Exposure { get; }

    /// <summary>The effective reach: those who met the message at least so often, of the population.</summary>
    /// <param name="contacts">How often, from 1; three is the habit of the trade.</param>
    public Ratio AtLeast(int contacts)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(contacts, 1);
        return Ratio.Of(Sum(people, contacts, _ => 1), Exposure.Population);
    }

    private static long Sum(KeyValuePair<int, long>[] people, int contacts, Func<int, long> each) =>
        people.Where(group => group.Key >= contacts).Sum(group => checked(group.Value * each(group.Key)));
}
