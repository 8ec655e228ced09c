using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using MongCai.Domain;

namespace MongCai.EntityFrameworkCore.Values;

/// <summary>Keeps an amount as its whole number of đồng, so that the database compares and adds it.</summary>
internal sealed class VndConverter() : ValueConverter<Vnd, long>(amount => amount.Dong, dong => Vnd.Of(dong));
