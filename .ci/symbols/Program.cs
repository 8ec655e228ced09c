// symbols FILE.pdb [ADDRESS]: every source of the symbols can be had: from an address that begins with ADDRESS, or out of the symbols themselves.
// Without ADDRESS all of them must be in the symbols.
using System.Reflection.Metadata;
using System.Text.Json;

Guid embedded = new("0e8a571b-6926-466e-b4ad-8ab04611f5fe");
Guid linked = new("cc110556-a091-4d38-9fec-25ab9a351a6a");

string? address = args.Length > 1 ? args[1] : null;
using FileStream file = File.OpenRead(args[0]);
using MetadataReaderProvider provider = MetadataReaderProvider.FromPortablePdbStream(file);
MetadataReader symbols = provider.GetMetadataReader();

Dictionary<string, string> map = [];
foreach (CustomDebugInformation part in symbols.GetCustomDebugInformation(EntityHandle.ModuleDefinition).Select(symbols.GetCustomDebugInformation))
{
    if (symbols.GetGuid(part.Kind) == linked)
    {
        map = JsonDocument.Parse(symbols.GetBlobBytes(part.Value)).RootElement.GetProperty("documents").Deserialize<Dictionary<string, string>>()!;
    }
}

int inside = 0, outside = 0, lost = 0;
foreach (DocumentHandle handle in symbols.Documents)
{
    string name = symbols.GetString(symbols.GetDocument(handle).Name);
    if (symbols.GetCustomDebugInformation(handle).Any(part => symbols.GetGuid(symbols.GetCustomDebugInformation(part).Kind) == embedded))
    {
        inside++;
    }
    else if (address is not null && map.Any(rule => name.StartsWith(rule.Key.TrimEnd('*'), StringComparison.Ordinal) && rule.Value.StartsWith(address, StringComparison.Ordinal)))
    {
        outside++;
    }
    else
    {
        lost++;
        Console.WriteLine($"{name} can be had nowhere.");
    }
}

Console.WriteLine($"{Path.GetFileName(args[0])}: {outside} linked, {inside} embedded, {lost} lost; {string.Join(", ", map.Select(rule => $"{rule.Key} -> {rule.Value}"))}");
return lost == 0 && (address is null ? inside > 0 : outside > inside) ? 0 : 1;
