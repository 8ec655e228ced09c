using System.Collections;
using System.Reflection;
using MongCai.Domain.Tests.Json;

namespace MongCai.Domain.Tests.Conventions;

public class ImmutabilityTests
{
    /// <summary>A record compares a collection by reference: these are known and say so in their remarks.</summary>
    private static readonly string[] CollectionsInRecords =
    [
        "Accepted.Events", "Adjusted.Components", "AppointmentSlip.Components", "ComponentsAdded.Components", "ControlSlip.HandOvers", "DigitalTeam.Localities", "Divided.Agencies",
        "DossierRegister.Lines", "MobileRoute.Stops", "Officer.Fields", "OfficerAuthority.Procedures", "OfficerFile.Authorities", "OfficerFile.Conflicts",
        "OfficerFile.Postings", "OpenTerm`1.Suspensions", "OutreachPlanItem.Localities", "OutreachPlanItem.Partners", "OutreachPlanItem.Tongues",
        "ProcedureMatch.Words", "Refused.Allowed", "Refused.Allowed", "Submission.Components", "Supplemented.Components", "SupplementRequest.Items",
        "SupplementRequested.Items", "TasksAssigned.Tasks",
    ];

    private static IEnumerable<Type> PublicTypes =>
        typeof(LegalCitation).Assembly.GetExportedTypes().Where(type => !typeof(Delegate).IsAssignableFrom(type));

    [Fact]
    public void Properties_AreNever_Settable() =>
        Assert.Empty(
            from type in PublicTypes
            from property in type.GetProperties(
                BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)
            where property.SetMethod is { } setter && !setter.ReturnParameter.GetRequiredCustomModifiers().Any(modifier => modifier.Name == "IsExternalInit")
            select $"{type.Name}.{property.Name}");

    /// <summary>What is initialised lazily, or in an order that a static constructor chooses, must not fault where it is read first.</summary>
    [Fact]
    public void StaticProperties_OfEveryType_AreReadWithoutAFault() =>
        Assert.All(
            from type in PublicTypes
            where !type.ContainsGenericParameters
            from property in type.GetProperties(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly)
            where property.GetIndexParameters().Length == 0
            select property,
            property => Assert.NotNull(property.GetValue(null)));

    [Fact]
    public void Fields_AreNever_PublicAndWritable() =>
        Assert.Empty(
            from type in PublicTypes
            from field in type.GetFields(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)
            where !field.IsInitOnly && !field.IsLiteral && !field.IsSpecialName
            select $"{type.Name}.{field.Name}");

    [Fact]
    public void Classes_Are_SealedStaticOrClosed() =>
        Assert.Empty(
            from type in PublicTypes
            where type.IsClass && !type.IsSealed && !IsClosedHierarchy(type)
            select type.Name);

    [Fact]
    public void Collections_InRecords_AreListed() =>
        Assert.Equal(
            CollectionsInRecords,
            from type in PublicTypes
            where type.GetMethod("PrintMembers", BindingFlags.NonPublic | BindingFlags.Instance) is not null
            from property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
            where property.PropertyType != typeof(string) && typeof(IEnumerable).IsAssignableFrom(property.PropertyType)
            orderby type.Name, property.Name
            select $"{type.Name}.{property.Name}");

    /// <summary>A caller who casts a list to one that can be written finds that it cannot.</summary>
    [Fact]
    public void Lists_OfEveryValue_CannotBeWritten() =>
        Assert.Empty(
            from type in PublicTypes
            where !type.ContainsGenericParameters
            let value = EveryTypeTests.NamedSample(type)
            where value is not null
            from property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            where property.GetIndexParameters().Length == 0 && typeof(IEnumerable).IsAssignableFrom(property.PropertyType)
            where FoundSamples.Thrown(() => property.GetValue(value)) is null && property.GetValue(value) is Array or IList { IsReadOnly: false }
            select $"{type.Name}.{property.Name}");

    /// <summary>A base whose constructors are private (but for a record's copy constructor): its cases are its nested types.</summary>
    private static bool IsClosedHierarchy(Type type) =>
        type.IsAbstract && type.GetConstructors(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic)
            .All(constructor => constructor.IsPrivate || constructor.GetParameters() is [{ } only] && only.ParameterType == type);
}
