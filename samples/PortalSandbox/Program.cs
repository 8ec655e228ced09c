using System.Text.Json;
using System.Text.Json.Schema;
using MongCai.Sdk.Contract;
using MongCai.Sdk.Contract.Dossiers;
using MongCai.Sdk.Contract.Procedures;

JsonSchemaExporterOptions o = new() { TreatNullObliviousAsNonNullable = true };
foreach (Type t in new[] { typeof(DossierCommandRequest), typeof(ProcedureResource) })
{
    Console.WriteLine(PortalJson.Options.GetJsonSchemaAsNode(t, o).ToJsonString(new JsonSerializerOptions { WriteIndented = true }));
}
