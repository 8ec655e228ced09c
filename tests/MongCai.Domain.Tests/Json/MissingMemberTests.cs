using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using MongCai.Domain.Payments.Ledgers;
using MongCai.Domain.Payments.Reconciliation;
using NodaTime;

namespace MongCai.Domain.Tests.Json;

/// <summary>A member that has no default is never filled in silently.</summary>
public class MissingMemberTests
{
    private static readonly Dictionary<string, object> Samples = new object[]
    {
        new Posting(Enum.GetValues<LedgerAccount>()[^1], Vnd.Of(20_000)),
        new LegalCitation("Bộ luật Dân sự 91/2015/QH13", "148.5"),
        new BankEntry(Vnd.Of(20_000), new LocalDate(2026, 8, 26), true, true, "FT1", "E1", "chữ", 7),
    }.ToDictionary(value => value.GetType().Name);

    [Theory]
    [InlineData(nameof(Posting))]
    [InlineData(nameof(LegalCitation))]
    [InlineData(nameof(BankEntry), nameof(BankEntry.BookedOn))] // the day is null where the bank states none
    public void Object_WithoutARequiredMember_IsRefused(string name, params string[] optional) => Assert.All(Serialised.Ways(DomainTypesContext.Default), way =>
    {
        object value = Samples[name];
        JsonTypeInfo info = way.Options.GetTypeInfo(value.GetType());
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize("{}", info));
        JsonObject whole = JsonSerializer.SerializeToNode(value, info)!.AsObject();
        IEnumerable<string> required = value.GetType().GetConstructors().Single(one => one.GetParameters().Length > 0).GetParameters().Select(one => one.Name!).Except(optional);
        Assert.All(required, member => Assert.Throws<JsonException>(() => JsonSerializer.Deserialize(Without(whole, member), info)));
    });

    private static JsonObject Without(JsonObject whole, string member)
    {
        JsonObject part = whole.DeepClone().AsObject();
        Assert.True(part.Remove(part.Single(one => one.Key.Equals(member, StringComparison.OrdinalIgnoreCase)).Key));
        return part;
    }
}
