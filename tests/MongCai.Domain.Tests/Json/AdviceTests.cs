using System.ComponentModel;
using System.Reflection;
using System.Text.RegularExpressions;
using MongCai.Domain.Calendars;
using MongCai.Domain.Json;

namespace MongCai.Domain.Tests.Json;

/// <summary>Where a text cannot be read, the message names the way: every type and member in it is there to be called.</summary>
public partial class AdviceTests
{
    private static readonly Type[] Public = [.. typeof(Schedule).Assembly.GetExportedTypes()];

    [Fact]
    public void Advice_NamesWhatExists() => Assert.All(OfJson().Concat(OfConfiguration()), one => Assert.DoesNotContain(
        NamesIn(one.Way), name => !IsThere(name, one.Type) && !NamesIn(one.Way).SelectMany(Named).Any(other => Has(other, name))));

    [Fact]
    public void Advice_IsGivenForTablesInBothWays()
    {
        Assert.Equal(3, OfConfiguration().Count());
        Assert.Contains(OfJson(), one => one.Way.Contains("Schedule.LoadAll", StringComparison.Ordinal));
        Assert.False(IsThere("Schedule.Load", typeof(Schedule))); // what was advised once
    }

    private static IEnumerable<(Type Type, string Way)> OfJson() =>
        from type in typeof(Schedule).Assembly.GetTypes()
        where type.GetCustomAttribute<NoJsonAttribute>() is not null
        select (type, type.GetCustomAttribute<NoJsonAttribute>()!.Way);

    private static IEnumerable<(Type Type, string Way)> OfConfiguration() =>
        from type in Public
        let converter = TypeDescriptor.GetConverter(type)
        where converter is UnboundTypeConverter
        select (type, Assert.Throws<FormatException>(() => converter.ConvertFrom("x")).Message);

    private static IEnumerable<string> NamesIn(string way) => Names().Matches(way).Select(name => name.Value);

    /// <summary>A type with a member; a type alone, or a member of what cannot be read.</summary>
    private static bool IsThere(string name, Type of) => name.Split('.') is [var type, var member]
        ? Named(type).Any(one => Has(one, member))
        : Named(name).Any() || Has(of, name);

    private static IEnumerable<Type> Named(string name) => Public.Where(type => type.Name == name);

    private static bool Has(Type type, string member) => type.GetMember(member, BindingFlags.Public | BindingFlags.Static | BindingFlags.Instance).Length > 0;

    /// <summary>Names of the code begin with a capital; sentences of advice do not.</summary>
    [GeneratedRegex(@"\b[A-Z][A-Za-z0-9]*(?:\.[A-Z][A-Za-z]*)?")]
    private static partial Regex Names();
}
