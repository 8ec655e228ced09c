namespace Province.Contracts;

/// <summary>The grains of units by their keys.</summary>
internal static class Units
{
    internal static IUnit GetUnit(this IGrainFactory grains, UnitKey key) =>
        key.IsAgency ? grains.GetGrain<IAgencyMonth>(key.ToString()) : grains.GetGrain<IUnitMonth>(key.ToString());
}
