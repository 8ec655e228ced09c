using System.IO.Compression;
using System.Text;

namespace MongCai.Cli.Tests;

/// <summary>The same four dossiers as NDJSON and as CSV: two early, one overdue, one pending.</summary>
internal static class DossierFiles
{
    internal const string Ndjson = """
        {"code":"000.00.01.H49-240301-0001","receivedOn":"2024-03-01","dueOn":"2024-03-08","endedOn":"2024-03-05","field":"Hộ tịch","procedure":"1.001193","channel":"online","onlineLevel":"full","officer":"cb-02","counter":"quầy 1","level":"district","componentsDigitized":true,"resultElectronic":true,"reusesData":true,"dueAmount":20000,"paidAmount":20000,"paymentMethod":"national-portal","satisfied":true}
        {"code":"000.00.01.H49-240301-0002","receivedOn":"2024-03-01","dueOn":"2024-03-04","endedOn":"2024-03-06","outcome":"resolved","field":"Ch\u1ee9ng th\u1ef1c","procedure":"2.000815","channel":"in-person","counter":"quầy 3","level":"district","componentsDigitized":false,"resultElectronic":false,"dueAmount":4000,"paidAmount":4000,"paymentMethod":"cash","satisfied":null,"complaint":true}

        {"receivedOn":"2024-04-02","code":"000.01.22.H49-240402-0001","note":{"any":["thing"]},"dueOn":"2024-04-10","endedOn":"2024-04-09","agency":"000.01.22.H49","field":"Hộ tịch","procedure":"1.001193","channel":"postal","level":"communal","componentsDigitized":"1","resultElectronic":true}
        {"code":"000.01.22.H49-240403-0002","receivedOn":"2024-04-03","dueOn":"2024-05-03","field":"Hộ tịch","procedure":"1.001193","channel":"online","level":"communal"}

        """;

    internal const string Csv = """
        note,code,received_on,due_on,ended_on,outcome,agency,level,field,procedure,channel,online_level,officer,counter,components_digitized,result_electronic,reuses_data,due_amount,paid_amount,payment_method,satisfied,complaint
        ,000.00.01.H49-240301-0001,2024-03-01,2024-03-08,2024-03-05,,,district,Hộ tịch,1.001193,online,full,cb-02,quầy 1,1,true,true,20000,20000,national-portal,true,
        "a, b",000.00.01.H49-240301-0002,2024-03-01,2024-03-04,2024-03-06,resolved,,district,Chứng thực,2.000815,in-person,,,quầy 3,0,false,,4000,4000,cash,,true
        ,000.01.22.H49-240402-0001,2024-04-02,2024-04-10,2024-04-09,,000.01.22.H49,communal,Hộ tịch,1.001193,postal,,,,true,true,,,,,,
        ,000.01.22.H49-240403-0002,2024-04-03,2024-05-03,,,,communal,Hộ tịch,1.001193,online,,,,,,,,,,,

        """;

    internal static byte[] Compressed(string text)
    {
        using MemoryStream compressed = new();
        using (GZipStream gzip = new(compressed, CompressionMode.Compress))
        {
            gzip.Write(Encoding.UTF8.GetBytes(text));
        }

        return compressed.ToArray();
    }
}
